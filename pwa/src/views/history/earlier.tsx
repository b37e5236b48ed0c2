import { useSignal } from "@preact/signals";
import { Next } from "../../parts/more_icons";
import { words } from "../../words/all";
import { Versions } from "./versions";

type Props = { noun: string; id: string; onPutBack?: () => void };

/** Folded until wanted: only then the account is asked what stood here before. */
export function Earlier({ noun, id, onPutBack }: Props) {
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
      {isOpen.value && <Versions noun={noun} id={id} onPutBack={onPutBack} />}
    </details>
  );
}
