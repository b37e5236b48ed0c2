import { useSignal } from "@preact/signals";
import { Next } from "../../parts/more_icons";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";

type Props = { noun: string; id: string };

const loadVersions = async () => (await import("./versions")).Versions;

/** Folded until wanted: only then the account is asked what stood here before. */
export function Earlier({ noun, id }: Props) {
  const isOpen = useSignal(false);
  return (
    <details
      class="fold"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <Next />
        {words.value.history.title}
      </summary>
      {isOpen.value && <Loaded load={loadVersions} props={{ noun, id }} />}
    </details>
  );
}
