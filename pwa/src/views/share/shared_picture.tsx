import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { words } from "../../words/ways";

export function SharedPicture({ file }: { file: Blob }) {
  const address = useSignal("");
  useEffect(() => {
    const made = URL.createObjectURL(file);
    address.value = made;
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!address.value) return null;
  return <img class="shared-picture" src={address.value} alt={words.value.arrived.picture} />;
}
