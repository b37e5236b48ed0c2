import { useId } from "preact/hooks";
import type { HelpKind } from "../../store/types";
import { words } from "../../words/all";

type Props = { none: string; value: HelpKind | null; onKind: (kind: HelpKind | null) => void };

/** One kind of help, or none of them. */
export function HelpKindSelect({ none, value, onKind }: Props) {
  const w = words.value.moments;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{w.kind}</label>
      <select
        id={id}
        class="input"
        value={value ?? ""}
        onChange={(event) => onKind((event.currentTarget.value || null) as HelpKind | null)}
      >
        <option value="">{none}</option>
        {Object.entries(w.helpKinds).map(([kind, text]) => (
          <option value={kind} key={kind}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
