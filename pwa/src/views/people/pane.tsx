import { words } from "../../words/all";
import { PeopleList } from "./list";

export function PeoplePane() {
  return (
    <section class="side" aria-label={words.value.people.title}>
      <PeopleList />
    </section>
  );
}
