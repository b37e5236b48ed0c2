import { Belongs } from "../../parts/belongs";
import { Empty } from "../../parts/empty";
import { Pin } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { Face } from "../../parts/photo";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { findPerson } from "../../store/people";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { DatesCard } from "../dates/dates_card";
import { loadPersonHelping } from "../give/load_giving";
import { Earlier } from "../history/earlier";
import { aboutOf } from "../people/about";
import { Loaded } from "../shell/loaded";
import type { ViewProps } from "../view_props";
import { AlsoCard } from "./also_card";
import { CircleCard } from "./circle_card";
import { QuickActions } from "./quick_actions";
import { Reach } from "./reach";
import { Record } from "./record";
import { PersonStory } from "./story";
import { waysOf } from "./ways";

export function PersonPage({ params: [id = ""] }: ViewProps) {
  const person = useAnswer(() => findPerson(id), [id]).value;
  if (person === undefined) return null;
  if (person === null) return <Empty text={words.value.person.gone} hue="keep" />;
  const ways = waysOf(person);
  return (
    <>
      <Head person={person} />
      <div class="stack hue-keep">
        {person.pinned_note && <PinnedNote text={person.pinned_note} />}
        <QuickActions person={person} ways={ways} />
        <Record person={person} />
        <Loaded load={loadPersonHelping} props={{ person }} />
        <AlsoCard person={person} />
        <DatesCard person={person} />
        <CircleCard person={person} today={today.value} />
        <Reach ways={ways} />
      </div>
      <PersonStory personId={id} />
      <div class="hue-keep">
        <Earlier noun="people" id={id} />
      </div>
    </>
  );
}

function Head({ person }: { person: Person }) {
  return (
    <div class="person-head">
      <Face id={person.id} name={person.name} size="large" />
      <div>
        <PageHead title={person.name}>
          {person.other_names.length > 0 && (
            <ul class="other-names" aria-label={words.value.person.otherNames}>
              {person.other_names.map((name) => (
                <li dir="auto" key={name}>
                  {name}
                </li>
              ))}
            </ul>
          )}
          {aboutOf(person) && <p dir="auto">{aboutOf(person)}</p>}
          <Tags tags={person.tags} />
          <Belongs id={person.id} />
        </PageHead>
      </div>
    </div>
  );
}

function Tags({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="chips tags">
      {tags.map((tag) => (
        <li class="tag" dir="auto" key={tag}>
          {tag}
        </li>
      ))}
    </ul>
  );
}

function PinnedNote({ text }: { text: string }) {
  return (
    <p class="card hued hue-thank pinned-note">
      <Pin />
      <span class="words" dir="auto">
        {text}
      </span>
    </p>
  );
}
