import type { ComponentChildren } from "preact";
import { Pen } from "../../parts/icons";
import { useAnswer } from "../../parts/use_answer";
import { introductionsOf } from "../../store/introductions";
import type { Named } from "../../store/recent";
import type { PastWork, Person } from "../../store/types";
import { words } from "../../words/all";
import { sayMonth } from "../../words/days";
import { FoldedText } from "../story/folded_text";

/** What is known about somebody; only what was filled in is shown. */
export function Record({ person }: { person: Person }) {
  const w = words.value;
  const introduced = useAnswer(() => introductionsOf(person.id), [person.id, person.introduced_by]).value;
  const facts = factsOf(person, introduced ?? { by: null, introduced: [] });
  return (
    <section class="card">
      <div class="row spread">
        <h2>{w.person.about}</h2>
        <a class="button plain" href={`/people/${person.id}/edit`}>
          <Pen />
          {w.doing.edit}
        </a>
      </div>
      {facts.length === 0 && <p class="soft">{w.person.aboutEmpty}</p>}
      <dl class="facts">
        {facts.map(({ name, told }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Fact = { name: string; told: ComponentChildren };

function factsOf(person: Person, known: { by: Named | null; introduced: Named[] }): Fact[] {
  const w = words.value.person;
  const text = (name: string, said: string | null): Fact[] =>
    said ? [{ name, told: <FoldedText text={said} look="words" /> }] : [];
  const people = (name: string, list: Named[]): Fact[] =>
    list.length > 0 ? [{ name, told: <Links people={list} /> }] : [];
  return [
    ...text(w.caresAbout, person.cares_about),
    ...text(w.needs, person.needs),
    ...text(w.offers, person.offers),
    ...text(w.preference, person.thanks_preference),
    ...text(w.recognition, person.recognition && w.recognitionSays[person.recognition]),
    ...text(w.howMet, person.how_met),
    ...people(w.introducedByField, known.by ? [known.by] : []),
    ...people(w.introducedField, known.introduced),
    ...(person.past_work.length > 0 ? [{ name: w.pastWork, told: <Earlier work={person.past_work} /> }] : []),
    ...text(w.notes, person.notes),
  ];
}

function Links({ people }: { people: Named[] }) {
  return (
    <ul class="inline-links">
      {people.map(({ id, name }) => (
        <li key={id}>
          <a href={`/people/${id}`} dir="auto">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Earlier({ work }: { work: PastWork[] }) {
  const w = words.value;
  return (
    <ul>
      {work.map(({ company, role, until }) => (
        <li dir="auto" key={`${company}-${role}-${until}`}>
          {role && company ? w.card.roleAt(role, company) : company || role}
          {until && <span class="soft small"> · {`${w.person.until} ${sayMonth(until.slice(0, 7))}`}</span>}
        </li>
      ))}
    </ul>
  );
}
