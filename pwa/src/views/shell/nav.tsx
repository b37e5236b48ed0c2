import { Book, Heart, PeopleIcon, Plus, Sun } from "../../parts/icons";
import { words } from "../../words/speak";
import type { Within } from "../routes";

type Props = { within: Within; addTo: string };

export function Nav({ within, addTo }: Props) {
  const w = words.value.shell;
  const here = (name: Within) => (within === name ? "page" : undefined);
  return (
    <nav class="places" aria-label={w.places}>
      <ul>
        <li>
          <a href="/" aria-current={here("today")}>
            <Sun />
            {w.today}
          </a>
        </li>
        <li>
          <a class="to-people" href="/people" aria-current={here("people")}>
            <PeopleIcon />
            {w.people}
          </a>
        </li>
        <li>
          <a class="to-add" href={addTo}>
            <span class="plus">
              <Plus />
            </span>
            {w.add}
          </a>
        </li>
        <li>
          <a class="to-give" href="/give" aria-current={here("give")}>
            <Heart />
            {w.give}
          </a>
        </li>
        <li>
          <a class="to-reflect" href="/reflect" aria-current={here("reflect")}>
            <Book />
            {w.reflect}
          </a>
        </li>
      </ul>
    </nav>
  );
}
