import { photoOf } from "../store/photos";
import { Monogram } from "./monogram";
import { useAnswer } from "./use_answer";

type Props = { id: string; name: string; size?: "small" | "large" };

/** The photo of somebody, or the two letters until there is one. */
export function Face({ id, name, size }: Props) {
  const photo = useAnswer(() => photoOf(id), [id]).value;
  if (!photo) return <Monogram id={id} name={name} {...(size && { size })} />;
  return <img class={`monogram photo ${size ?? ""}`} src={photo} alt="" />;
}
