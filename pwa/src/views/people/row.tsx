import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Monogram } from "../../parts/monogram";
import { today } from "../../parts/today";
import { place } from "../../router";
import { type PersonRow, peopleVersion } from "../../store/people_index";
import { type Why, whyOf, writtenWhy } from "../../store/people_why";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { aboutOf } from "./about";
import { heldBy } from "./hold";

/** What stands under the name: who they are, or what they were found by. */
function useWhy(row: PersonRow, asked: string[][], work: string | null): Why | null {
  const written = useSignal<{ for: string; why: Why | null } | null>(null);
  const found = asked.length === 0 ? null : whyOf(row, asked, work);
  const key = `${row.id} ${asked.join(" ")}`;
  const version = peopleVersion.value;
  useEffect(() => {
    if (found !== "read") return;
    let gone = false;
    writtenWhy(row, asked, version).then(
      (why) => {
        if (!gone) written.value = { for: key, why };
      },
      // Without its words the row still says who it is.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key, version, found === "read"]);
  if (found !== "read") return found;
  return written.value?.for === key ? written.value.why : null;
}

function About({ row, asked }: { row: PersonRow; asked: string[][] }) {
  const work = aboutOf(row);
  const why = useWhy(row, asked, work);
  if (why === null) return <>{work}</>;
  const { before, hit, after } = why.marked;
  const from = words.value.people.why[why.from];
  return (
    <>
      {from && `${from} `}
      {before}
      <mark>{hit}</mark>
      {after}
    </>
  );
}

export function RowWords({ row, asked }: { row: PersonRow; asked: string[][] }) {
  return (
    <>
      <Monogram id={row.id} name={row.name} />
      <span>
        <span class="name" dir="auto">
          {row.name}
        </span>
        <span class="about" dir="auto">
          <About row={row} asked={asked} />
        </span>
      </span>
      {row.lastOn && <span class="when">{sayNear(row.lastOn, today.value)}</span>}
    </>
  );
}

type Props = { row: PersonRow; asked: string[][]; onHold: () => void; onOpen: () => void };

export function RowLink({ row, asked, onHold, onOpen }: Props) {
  const href = `/people/${row.id}`;
  return (
    <a
      class="who person-row"
      href={href}
      aria-current={place.value.path.startsWith(href) ? "true" : undefined}
      onClick={onOpen}
      {...heldBy(onHold)}
    >
      <RowWords row={row} asked={asked} />
    </a>
  );
}
