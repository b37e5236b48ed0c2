import { useSignal } from "@preact/signals";
import type { Counts, RestorePreview } from "../../store/restore";
import { locale } from "../../words/days";
import { takingOutWords } from "../../words/taking_out";

const SHOWN = ["adds", "fills", "same", "deleted"] as const;
const COMING = ["adds", "fills", "deleted"] as const;

type Props = { preview: RestorePreview; onGo: (withDeleted: boolean) => void };

/** What the file would bring back, before anything is changed. */
export function RestoreShown({ preview: { file, total, nouns }, onGo }: Props) {
  const w = takingOutWords.value.restore;
  const withDeleted = useSignal(false);
  const coming = total.adds + total.fills + (withDeleted.value ? total.deleted : 0);
  return (
    <>
      <div class="card">
        <h2>{w.found}</h2>
        <dl class="tally">
          {SHOWN.filter((what) => total[what] > 0 || what === "adds").map((what) => (
            <div key={what}>
              <dt>{w[what]}</dt>
              <dd>{total[what].toLocaleString(locale.value)}</dd>
            </div>
          ))}
        </dl>
        {[...nouns].map(([noun, counts]) => (
          <NounSaid noun={noun} counts={counts} key={noun} />
        ))}
      </div>
      {file.unknown.size > 0 && (
        <p class="notice">{w.unknown([...file.unknown.keys()].slice(0, 20).join(", "))}</p>
      )}
      {file.damaged > 0 && <p class="notice">{w.damaged(file.damaged)}</p>}
      {total.deleted > 0 && (
        <label class="switch card">
          <span>{w.withDeleted(total.deleted)}</span>
          <input
            type="checkbox"
            checked={withDeleted.value}
            onChange={(event) => {
              withDeleted.value = event.currentTarget.checked;
            }}
          />
        </label>
      )}
      {coming > 0 ? (
        <button type="button" class="button primary" onClick={() => onGo(withDeleted.value)}>
          {w.go(coming)}
        </button>
      ) : (
        <p>{w.nothing}</p>
      )}
    </>
  );
}

/** Of what is all here already nothing need be said. */
function NounSaid({ noun, counts }: { noun: string; counts: Counts }) {
  const { tables, restore: w } = takingOutWords.value;
  const parts = COMING.filter((what) => counts[what] > 0).map((what) => w.parts[what](counts[what]));
  if (parts.length === 0) return null;
  return (
    <p class="soft small">
      {tables[noun] ?? noun}: {parts.join(", ")}
    </p>
  );
}
