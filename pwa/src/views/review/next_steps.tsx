import { firstName } from "../../store/names";
import type { ReviewCard } from "../../store/review_walk";
import type { ReviewWord } from "../../store/types";
import { words } from "../../words/all";
import { Section } from "../today/section";

const MOST = 2;

/** A few small things that follow from what was said; none of them is a duty. */
export function NextSteps({ cards }: { cards: ReviewCard[] }) {
  const w = words.value.review;
  const said = (word: ReviewWord) => cards.filter(({ answer }) => answer?.word === word).slice(0, MOST);
  return (
    <Section title={w.steps} hue="reflect">
      <ul class="stack tight">
        {said("drifting").map(({ person }) => (
          <Step key={person.id} href={`/people/${person.id}`} text={w.hello(firstName(person.name))} />
        ))}
        {said("energising").map(({ person }) => (
          <Step key={person.id} href={`/people/${person.id}`} text={w.tell(firstName(person.name))} />
        ))}
        <Step href="/reflect/journal/new" text={w.page} />
      </ul>
    </Section>
  );
}

function Step({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a class="button wide" href={href}>
        {text}
      </a>
    </li>
  );
}
