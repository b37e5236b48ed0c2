import { Empty } from "../../parts/empty";
import { Monogram } from "../../parts/monogram";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { findPerson } from "../../store/people";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { aboutOf } from "../people/about";
import type { ViewProps } from "../view_props";
import { CircleCard } from "./circle_card";
import { LogCard } from "./log_card";
import { Reach } from "./reach";
import { Story } from "./story";

export function PersonPage({ params: [id = ""] }: ViewProps) {
  const person = useAnswer(() => findPerson(id), [id]).value;
  if (person === undefined) return null;
  if (person === null) return <Empty text={words.value.person.gone} hue="keep" />;
  return (
    <>
      <Head person={person} />
      <div class="stack hue-keep">
        <CircleCard person={person} today={today.value} />
        <LogCard person={person} />
        <Reach person={person} />
      </div>
      <Story personId={id} />
      <Earlier noun="people" id={id} />
    </>
  );
}

function Head({ person }: { person: Person }) {
  return (
    <div class="person-head">
      <Monogram id={person.id} name={person.name} size="large" />
      <div>
        <PageHead title={person.name}>
          {aboutOf(person) && <p dir="auto">{aboutOf(person)}</p>}
          {person.tags.length > 0 && (
            <ul class="chips tags">
              {person.tags.map((tag) => (
                <li class="tag" dir="auto" key={tag}>
                  {tag}
                </li>
              ))}
            </ul>
          )}
        </PageHead>
      </div>
    </div>
  );
}
