import { Plus } from "../../parts/icons";
import { useAnswer } from "../../parts/use_answer";
import { allIntroductions } from "../../store/introducing";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Section } from "../today/section";
import { PairCard } from "./pair";

/** Those on their way, and the others behind one line. */
export function Introductions() {
  const w = words.value.introductions;
  const all = useAnswer(allIntroductions, []).value;
  if (!all) return null;
  const open = all.filter(({ step }) => step !== "done");
  const done = all.filter(({ step }) => step === "done");
  return (
    <Section title={w.title} hue="give">
      {all.length === 0 && <p class="soft">{w.empty}</p>}
      {open.map((card) => (
        <PairCard card={card} key={card.introduction.id} />
      ))}
      <a class="button" href="/give/introductions/new">
        <Plus />
        {w.begin}
      </a>
      {done.length > 0 && (
        <Folded title={w.earlier}>
          {done.map((card) => (
            <PairCard card={card} key={card.introduction.id} />
          ))}
        </Folded>
      )}
    </Section>
  );
}
