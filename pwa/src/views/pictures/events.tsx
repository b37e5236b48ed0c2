import { useSignal } from "@preact/signals";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { type EventLedTo, eventsLedTo, type MetThere } from "../../store/pictures_events";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import {
  type BranchPlaced,
  type Came,
  cameOf,
  type LeafPlaced,
  placeEvents,
  STEM,
  WIDTH,
} from "./events_layout";
import { Legend, NoPicture, Picture } from "./picture";
import { Plot } from "./plot";
import { Diamond, Dot, Hollow, Pair } from "./shapes";

const AT_FIRST = 6;
const LONGEST_NAME = 34;
const CAME: Came[] = ["met", "in_touch", "helped", "introduced"];

export function Events() {
  const most = useSignal(AT_FIRST);
  const found = useAnswer(() => eventsLedTo(most.value), [most.value]).value;
  if (!found) return null;
  const w = words.value.pictures.events;
  if (found.events.length === 0)
    return <NoPicture title={w.title} text={w.empty} href="/events/new" act={w.emptyDo} hue="thank" />;
  const showMore = () => {
    most.value += AT_FIRST;
  };
  return <Drawn events={found.events} onMore={found.hasMore ? showMore : null} />;
}

function Drawn({ events, onMore }: { events: EventLedTo[]; onMore: (() => void) | null }) {
  const w = words.value.pictures.events;
  const chosen = useSignal<number | null>(null);
  const { branches, height } = placeEvents(events);
  const leaves = branches.flatMap((branch) => branch.leaves);
  const leaf = chosen.value === null ? undefined : leaves[chosen.value];
  return (
    <Picture
      title={w.title}
      about={w.about}
      hue="thank"
      drawing={
        <Plot
          title={w.title}
          described={w.described(events.length)}
          width={WIDTH}
          height={height}
          points={leaves}
          keyOf={({ person, event }) => `${event.event.id} ${person.id}`}
          label={({ person, event }) => w.at(person.name, event.event.name, cameSaid(person))}
          mark={(point, isChosen) => <Leaf placed={point} isChosen={isChosen} />}
          chosen={chosen.value}
          onChoose={(at) => {
            chosen.value = at;
          }}
        >
          {branches.map((branch) => (
            <Branch placed={branch} key={branch.event.event.id} />
          ))}
        </Plot>
      }
      legend={
        <Legend kinds={CAME.map((came) => ({ text: w.kinds[came], shape: <LeafShape came={came} /> }))} />
      }
      told={
        leaf && (
          <>
            <Who id={leaf.person.id} name={leaf.person.name} about={leaf.event.event.name} />
            <p>{cameSaid(leaf.person)}</p>
          </>
        )
      }
      list={<Lists events={events} />}
    >
      {onMore && (
        <button type="button" class="button" onClick={onMore}>
          {w.earlier}
        </button>
      )}
    </Picture>
  );
}

function cameSaid({ moments, helps, introductions }: MetThere): string {
  const w = words.value.pictures.events;
  const said = [
    moments > 0 ? w.momentsN(moments) : "",
    helps > 0 ? w.helpsN(helps) : "",
    introductions > 0 ? w.introductionsN(introductions) : "",
  ].filter(Boolean);
  return said.join(" ") || w.nothingYet;
}

function Branch({ placed: { event, y, end, leaves } }: { placed: BranchPlaced }) {
  const w = words.value.pictures;
  const { name, starts_on } = event.event;
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const last = leaves.at(-1);
  return (
    <>
      <text class="name" x={0} y={y - 8}>
        {shown}
      </text>
      <text x={WIDTH} y={y - 8} text-anchor="end">
        {starts_on ? sayShort(starts_on, today.value) : ""}
      </text>
      <path
        d={`M${STEM} ${y}V${end}M${STEM} ${y + 14}H${leaves[Math.min(leaves.length, 12) - 1]?.x ?? STEM}`}
        fill="none"
        stroke="var(--line)"
        stroke-width="2"
      />
      <Diamond x={STEM} y={y + 14} r={4} fill="var(--edge)" />
      {leaves.length === 0 && (
        <text x={STEM + 14} y={y + 18}>
          {w.events.nobody}
        </text>
      )}
      {last && event.more > 0 && (
        <text x={WIDTH} y={end + 20} text-anchor="end">
          {w.more(event.more)}
        </text>
      )}
    </>
  );
}

function Leaf({ placed: { x, y, came }, isChosen }: { placed: LeafPlaced; isChosen: boolean }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={isChosen ? 12 : 8}
        fill="var(--card)"
        stroke={isChosen ? "var(--hue)" : "none"}
        stroke-width="2"
      />
      <g transform={`translate(${x} ${y})`}>
        <LeafShape came={came} />
      </g>
    </>
  );
}

function LeafShape({ came }: { came: Came }) {
  if (came === "introduced") return <Pair r={7} fill="var(--reflect)" />;
  if (came === "helped") return <Diamond r={7.5} fill="var(--give)" />;
  if (came === "in_touch") return <Dot r={5.5} fill="var(--keep)" />;
  return <Hollow r={4.5} fill="var(--edge)" />;
}

function Lists({ events }: { events: EventLedTo[] }) {
  const w = words.value.pictures;
  return (
    <>
      {events.map(({ event, people, more }) => (
        <section key={event.id}>
          <h3>
            <a href={`/events/${event.id}`} dir="auto">
              {event.name}
            </a>
          </h3>
          {people.length === 0 && <p class="soft">{w.events.nobody}</p>}
          <ul class="told-lines">
            {people.map((person) => (
              <li key={person.id}>
                <a href={`/people/${person.id}`} dir="auto">
                  {person.name}
                </a>
                <span class="soft">{` · ${w.events.kinds[cameOf(person)]}. ${cameSaid(person)}`}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="soft small">{w.more(more)}</p>}
        </section>
      ))}
    </>
  );
}
