import type { Preview } from "../../store/takeout";
import { words } from "../../words/all";

const ROWS_SHOWN = 12;

type Rows = Preview["rows"];
type Props = { preview: Preview; onGo: () => void };

/** What went wrong or was left out is shown whole; of the rest, the beginning. */
function isPlain({ what, why }: Rows[number]): boolean {
  return why === "new_person" || why === "fills_gaps" || (what === "skip" && why === "already_here");
}

export function BringPreview({ preview, onGo }: Props) {
  const w = words.value.bring;
  const { adds, updates, skips, rejects, rows } = preview;
  const plain = rows.filter(isPlain);
  const other = rows.filter((row) => !isPlain(row));
  return (
    <>
      <dl class="tally">
        <Tally name={w.adds} n={adds} />
        <Tally name={w.updates} n={updates} />
        <Tally name={w.skips} n={skips} />
        <Tally name={w.rejects} n={rejects} />
      </dl>
      {adds + updates === 0 ? (
        <p class="notice good">{w.nothing}</p>
      ) : (
        <button type="button" class="button primary wide" onClick={onGo}>
          {w.go(adds + updates)}
        </button>
      )}
      {other.length > 0 && <RowTable title={w.attention} rows={other} />}
      {plain.length > 0 && <RowTable title={w.rowsTitle} rows={plain} />}
    </>
  );
}

function Tally({ name, n }: { name: string; n: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{n.toLocaleString()}</dd>
    </div>
  );
}

function RowTable({ title, rows }: { title: string; rows: Rows }) {
  const w = words.value.bring;
  const more = rows.length - ROWS_SHOWN;
  return (
    <section class="card">
      <h2>{title}</h2>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">{w.line}</th>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN).map(({ line, name, what, why }) => (
            <tr key={line}>
              <td>{line}</td>
              <td dir="auto">{name}</td>
              <td>
                {w.whats[what]}
                <span class="soft hint-line">{w.whys[why]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="soft small">{w.moreRows(more)}</p>}
    </section>
  );
}
