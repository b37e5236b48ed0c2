import { useSignal } from "@preact/signals";
import { More } from "../../parts/more";
import { today } from "../../parts/today";
import { type Choices, type Planned, type Preview, strangerKey } from "../../store/bring_preview";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import { isMeeting, isTaken } from "./how_many";

const AT_FIRST = 20;

type Props = { preview: Preview; choices: Choices; onChoose: (part: Partial<Choices>) => void };

/** Past meetings as proposals: which become moments, and who of the others shall be known. */
export function BringMeetings({ preview, choices, onChoose }: Props) {
  const w = words.value.bring;
  const most = useSignal(AT_FIRST);
  const meetings = preview.rows.filter(isMeeting);
  if (meetings.length === 0) return null;
  const all = (isWanted: boolean) => {
    const offered = meetings.flatMap((row) => (row.what === "offer" && isWanted ? row.strangers : []));
    onChoose({
      taken: new Map(meetings.map(({ at }) => [at, isWanted])),
      strangers: new Set([...(isWanted ? choices.strangers : []), ...offered.map(strangerKey)]),
    });
  };
  return (
    <section class="card" aria-labelledby="meetings">
      <h2 id="meetings">{w.meetings}</h2>
      <p class="soft">{w.meetingsHow}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => all(true)}>
          {w.allMeetings}
        </button>
        <button type="button" class="button" onClick={() => all(false)}>
          {w.noMeetings}
        </button>
      </div>
      <ul class="lines">
        {meetings.slice(0, most.value).map((row) => (
          <Meeting key={row.at} {...{ row, preview, choices, onChoose }} />
        ))}
      </ul>
      <More most={most} by={AT_FIRST} of={meetings.length} text={w.showMore} />
    </section>
  );
}

function Meeting({ row, preview, choices, onChoose }: Props & { row: Planned & { what: "add" | "offer" } }) {
  const w = words.value.bring;
  const strangers = "strangers" in row ? row.strangers : [];
  const named = row.what === "add" && row.make === "thing" ? row.with : [];
  const taken = isTaken(row, choices);
  const take = (isWanted: boolean) => {
    const keys = row.what === "offer" && isWanted ? strangers.map(strangerKey) : [];
    onChoose({
      taken: new Map(choices.taken).set(row.at, isWanted),
      strangers: new Set([...choices.strangers, ...keys]),
    });
  };
  const known = (key: string, isWanted: boolean) => {
    const others = [...choices.strangers].filter((other) => other !== key);
    onChoose({ strangers: new Set(isWanted ? [...others, key] : others) });
  };
  return (
    <li class="stack tight">
      <label class="switch">
        <span dir="auto">
          {w.meetingOn(row.name || w.nameless, sayShort(dayOf(preview, row), today.value))}
        </span>
        <input type="checkbox" checked={taken} onChange={(event) => take(event.currentTarget.checked)} />
      </label>
      {named.length > 0 && (
        <p class="soft small" dir="auto">
          {named.map((id) => preview.who(id).name).join(", ")}
        </p>
      )}
      <div class="chips">
        {strangers.map((ref) => (
          <label class="chip edged" key={strangerKey(ref)}>
            <input
              type="checkbox"
              checked={choices.strangers.has(strangerKey(ref))}
              onChange={(event) => known(strangerKey(ref), event.currentTarget.checked)}
            />
            {w.addStranger(ref.name || ref.email || "")}
          </label>
        ))}
      </div>
    </li>
  );
}

function dayOf({ was }: Preview, { at }: Planned): string {
  const row = was.read[at];
  return row && "piece" in row && row.piece.what === "moment" ? row.piece.moment.happened_on : "";
}
