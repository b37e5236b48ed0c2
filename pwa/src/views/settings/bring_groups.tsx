import { handOver } from "../../parts/hand_over";
import type { Planned, Preview } from "../../store/bring_preview";
import { rejectedRows } from "../../store/rejected_rows";
import { words } from "../../words/all";
import { locale } from "../../words/days";

const ROWS_SHOWN = 5;
/** What went wrong first, what needs no look last. */
const ORDER: Planned["what"][] = ["reject", "update", "add", "skip"];

/** The same fate for the same reason, with how many and the first of them. */
export function BringGroups({ preview }: { preview: Preview }) {
  const groups = new Map<string, Planned[]>();
  for (const row of preview.rows) {
    if (row.what === "choose" || row.what === "offer") continue;
    const key = `${ORDER.indexOf(row.what)} ${row.why}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const shown =
    preview.was.format === "ics" ? ordered.filter(([key]) => !key.endsWith("new_moment")) : ordered;
  return (
    <>
      {preview.unread > 0 && <Rejected preview={preview} />}
      {shown.map(([key, rows]) => (
        <Group key={key} rows={rows} />
      ))}
    </>
  );
}

function Group({ rows }: { rows: Planned[] }) {
  const w = words.value.bring;
  const more = rows.length - ROWS_SHOWN;
  return (
    <section class="card">
      <h2 class="setting">
        <span>{w.whys[rows[0]?.why ?? ""]}</span>
        <span class="soft">{rows.length.toLocaleString(locale.value)}</span>
      </h2>
      <ul class="understood">
        {rows.slice(0, ROWS_SHOWN).map(({ at, kind, line, name }) => (
          <li key={`${kind} ${at}`}>
            <span dir="auto">{name || w.nameless}</span>
            <span class="soft small">{w.line(line)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft small">{w.moreRows(more)}</p>}
    </section>
  );
}

function Rejected({ preview }: { preview: Preview }) {
  const w = words.value.bring;
  return (
    <button
      type="button"
      class="button"
      onClick={() => handOver(rejectedRows(preview, w.rejectedHead, w.whys), `${w.rejectedFile}.csv`)}
    >
      {w.rejected}
    </button>
  );
}
