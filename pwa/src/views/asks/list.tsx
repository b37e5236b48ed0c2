import { Plus } from "../../parts/icons";
import { useAnswer } from "../../parts/use_answer";
import { allAsks } from "../../store/asks";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { Section } from "../today/section";
import { AskLine } from "./line";

/** Those still open, and the others behind one line. */
export function Asks() {
  const w = words.value.asks;
  const all = useAnswer(allAsks, []).value;
  if (!all) return null;
  const open = all.filter(({ ask }) => ask.outcome === null);
  const answered = all.filter(({ ask }) => ask.outcome !== null);
  return (
    <Section title={w.title} hue="thank">
      {all.length === 0 && <p class="soft">{w.empty}</p>}
      {open.map((card) => (
        <AskLine card={card} key={card.ask.id} />
      ))}
      <a class="button" href="/give/asks/new">
        <Plus />
        {w.begin}
      </a>
      {answered.length > 0 && (
        <Folded title={w.earlier}>
          {answered.map((card) => (
            <AskLine card={card} key={card.ask.id} />
          ))}
        </Folded>
      )}
    </Section>
  );
}
