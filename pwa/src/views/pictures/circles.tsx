import { useSignal } from "@preact/signals";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { firstName } from "../../store/names";
import { circlesNow, type InRing, type Ring } from "../../store/pictures_circles";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { BANDS, CENTRE, type PersonPlaced, placeCircles, placeNames, SIDE, YOU } from "./circles_layout";
import { NoPicture, Picture } from "./picture";
import { Plot } from "./plot";

export function Circles() {
  const found = useAnswer(circlesNow, []).value;
  if (!found) return null;
  const w = words.value.pictures.circles;
  if (found.rings.every(({ people }) => people.length === 0))
    return <NoPicture title={w.title} text={w.empty} href="/people" act={w.emptyDo} hue="keep" />;
  return <Drawn rings={found.rings} outside={found.outside} />;
}

function Drawn({ rings, outside }: { rings: Ring[]; outside: number }) {
  const w = words.value.pictures.circles;
  const chosen = useSignal<number | null>(null);
  const placed = placeCircles(rings);
  const all = rings.reduce((sum, { people, more }) => sum + people.length + more, 0);
  const one = chosen.value === null ? undefined : placed[chosen.value];
  return (
    <Picture
      title={w.title}
      about={w.about}
      hue="keep"
      drawing={
        <Plot
          title={w.title}
          described={w.described(all)}
          width={SIDE}
          height={SIDE}
          points={placed}
          keyOf={({ person }) => person.id}
          label={(point) => w.person(point.person.name, circleName(point), lastSaid(point.person))}
          mark={(point, isChosen) => <Somebody placed={point} isChosen={isChosen} />}
          chosen={chosen.value}
          onChoose={(at) => {
            chosen.value = at;
          }}
        >
          <Ground rings={rings} placed={placed} />
        </Plot>
      }
      told={
        one && (
          <Who
            id={one.person.id}
            name={one.person.name}
            about={`${circleName(one)}, ${lastSaid(one.person)}`}
          />
        )
      }
      list={<Lists rings={rings} />}
    >
      {all > placed.length && <p class="soft small">{w.bounded(placed.length, all)}</p>}
      {outside > 0 && <p class="soft small">{w.outside(outside)}</p>}
    </Picture>
  );
}

function circleName({ circle }: Pick<PersonPlaced, "circle">): string {
  return words.value.people.circles[circle];
}

function lastSaid({ lastOn }: InRing): string {
  const w = words.value.pictures.circles;
  return lastOn ? w.lastTouch(sayNear(lastOn, today.value)) : w.neverTouched;
}

function Ground({ rings, placed }: { rings: Ring[]; placed: PersonPlaced[] }) {
  const { circles } = words.value.people;
  return (
    <>
      {rings.map(({ circle }, at) => {
        const { from, to } = BANDS[circle];
        const tint = at % 2 === 0 ? "var(--wash)" : "var(--sunken)";
        return (
          <circle
            cx={CENTRE}
            cy={CENTRE}
            r={(from + to) / 2}
            fill="none"
            stroke={tint}
            key={circle}
            stroke-width={to - from + 12}
          />
        );
      })}
      <circle cx={CENTRE} cy={CENTRE} r={YOU} fill="var(--thank)" />
      {placeNames(placed, firstName).map(({ id, text, x, y, anchor }) => (
        <text class="name" x={x} y={y + 4} text-anchor={anchor} key={id}>
          {text}
        </text>
      ))}
      {rings
        .filter(({ people }) => people.length > 0)
        .map(({ circle }) => (
          <text class="ring" x={CENTRE} y={CENTRE - BANDS[circle].to - 1} text-anchor="middle" key={circle}>
            {circles[circle]}
          </text>
        ))}
    </>
  );
}

function Somebody({ placed: { x, y, size }, isChosen }: { placed: PersonPlaced; isChosen: boolean }) {
  return (
    <>
      {isChosen && <circle cx={x} cy={y} r={size + 4} fill="none" stroke="var(--thank)" stroke-width="2.5" />}
      <circle cx={x} cy={y} r={size} fill="var(--hue)" stroke="var(--card)" stroke-width="1.5" />
    </>
  );
}

function Lists({ rings }: { rings: Ring[] }) {
  const w = words.value.pictures;
  return (
    <>
      {rings
        .filter(({ people }) => people.length > 0)
        .map(({ circle, people, more }) => (
          <section key={circle}>
            <h3>{circleName({ circle })}</h3>
            <ul class="told-lines">
              {people.map((person) => (
                <li key={person.id}>
                  <a href={`/people/${person.id}`} dir="auto">
                    {person.name}
                  </a>
                  <span class="soft">{`, ${lastSaid(person)}`}</span>
                </li>
              ))}
            </ul>
            {more > 0 && <p class="soft small">{w.more(more)}</p>}
          </section>
        ))}
    </>
  );
}
