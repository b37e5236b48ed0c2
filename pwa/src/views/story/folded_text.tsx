import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { words } from "../../words/all";

const LONG = 320;
const LINES = 6;

type Props = { text: string; look: string };

/** Long words begin folded, so that the column stays one that can be read. */
export function FoldedText({ text, look }: Props) {
  const w = words.value.person;
  const id = useId();
  const open = useSignal(false);
  const isLong = text.length > LONG || text.split("\n").length > LINES;
  return (
    <>
      <p class={`${look} ${isLong && !open.value ? "folded" : ""}`} dir="auto" id={id}>
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          class="button plain at-start"
          aria-expanded={open.value}
          aria-controls={id}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? w.readLess : w.readOn}
        </button>
      )}
    </>
  );
}
