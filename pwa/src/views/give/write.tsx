import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { openLetter } from "../../store/thanks";
import { words } from "../../words/all";
import { Letter } from "./letter";
import { occasionsFor } from "./occasions";
import { TrueLine, truthFor } from "./true_line";
import { Why } from "./why";

export function WriteThanks({ favorId }: { favorId: string }) {
  const w = words.value.give;
  const letter = useAnswer(() => openLetter(favorId), [favorId]).value;
  if (letter === undefined) return null;
  if (letter === null) return <Empty text={w.gone} hue="give" />;
  const [occasion = "help"] = occasionsFor(letter.favor, today.value);
  return (
    <>
      <PageHead title={w.writeTitle(firstName(letter.person.name))} />
      <div class="stack">
        <Why card={letter} />
        <TrueLine truth={truthFor(occasion)} />
        <Letter letter={letter} key={favorId} />
      </div>
    </>
  );
}
