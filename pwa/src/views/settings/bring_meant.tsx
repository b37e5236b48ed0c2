import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { More } from "../../parts/more";
import type { Choices, Planned, Preview } from "../../store/bring_preview";
import { words } from "../../words/all";

const AT_FIRST = 12;

type Props = { preview: Preview; choices: Choices; onChoose: (part: Partial<Choices>) => void };

/** Several fit, or only the name does: nobody is joined before the owner has said who. */
export function BringMeant({ preview, choices, onChoose }: Props) {
  const w = words.value.bring;
  const most = useSignal(AT_FIRST);
  const rows = preview.rows.filter((row) => row.what === "choose");
  if (rows.length === 0) return null;
  const choose = (at: number, id: string) => {
    const meant = new Map(choices.meant);
    if (id) meant.set(at, id);
    else meant.delete(at);
    onChoose({ meant });
  };
  return (
    <section class="card" aria-labelledby="meant">
      <h2 id="meant">{w.meant}</h2>
      <p class="soft">{w.meantHow}</p>
      {rows.slice(0, most.value).map((row) => (
        <Meant
          key={row.at}
          row={row}
          preview={preview}
          value={choices.meant.get(row.at) ?? ""}
          onChoose={choose}
        />
      ))}
      <More most={most} by={AT_FIRST} of={rows.length} text={w.showMore} />
    </section>
  );
}

type MeantProps = {
  row: Planned & { what: "choose" };
  preview: Preview;
  value: string;
  onChoose: (at: number, id: string) => void;
};

function Meant({ row, preview, value, onChoose }: MeantProps) {
  const w = words.value.bring;
  const id = useId();
  return (
    <div class="field">
      <label for={id} dir="auto">
        {row.name || w.nameless}
      </label>
      <p class="hint">{w.line(row.line)}</p>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onChoose(row.at, event.currentTarget.value)}
      >
        <option value="">{w.leaveOut}</option>
        {row.fits.map(preview.who).map((person) => (
          <option key={person.id} value={person.id}>
            {[person.name, person.about].filter(Boolean).join(", ")}
          </option>
        ))}
        {row.mayBeNew && <option value="new">{w.somebodyNew}</option>}
      </select>
    </div>
  );
}
