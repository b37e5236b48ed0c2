import { LinkPurpose } from "../../parts/belongs";
import { Book, Bubble } from "../../parts/icons";
import { Join } from "../../parts/more_icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { addFavor } from "../../store/favors";
import { firstName } from "../../store/names";
import { addPromise } from "../../store/promises";
import type { Direction, Person } from "../../store/types";
import { words } from "../../words/all";
import { OneLine } from "./one_line";

/** What came out of it: each one sentence, kept at once. */
export function AlsoCard({ person }: { person: Person }) {
  const w = words.value.person;
  const hints = words.value.capture;
  const help = (direction: Direction, said: string) => (what: string) =>
    doing(() => addFavor({ person_id: person.id, direction, what, happened_on: today.value }), said);
  const promise = (what: string) => doing(() => addPromise({ person_id: person.id, what }), w.promiseSaved);
  return (
    <section class="card tight" aria-label={w.more}>
      <OneLine label={w.thankFor} hint={hints.thankForHint} onSave={help("received", w.thankForSaved)} />
      <OneLine label={w.gaveHelp} hint={w.gaveHelpHint} onSave={help("given", w.gaveHelpSaved)} />
      <OneLine label={w.addPromise} hint={hints.promiseHint} onSave={promise} />
      <a class="button plain at-start" href={`/log?kind_words=new&person=${person.id}`}>
        <Book />
        {words.value.kindWords.keepFrom}
      </a>
      <a class="button plain at-start" href={`/give/introductions/new?person=${person.id}`}>
        <Join />
        {words.value.introductions.beginWith(firstName(person.name))}
      </a>
      <a class="button plain at-start" href={`/give/asks/new?person=${person.id}`}>
        <Bubble />
        {words.value.asks.beginWith(firstName(person.name))}
      </a>
      <LinkPurpose id={person.id} name={firstName(person.name)} field="person_ids" />
    </section>
  );
}
