import { words } from "../../words/speak";
import { PeopleList } from "./list";

export function PeoplePane() {
  return (
    <section class="side" aria-label={words.value.people.title}>
      <PeopleList />
    </section>
  );
}
