import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import {
  type IntroductionCard,
  introductionCard,
  letRest,
  removeIntroduction,
} from "../../store/introducing";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { AskOne } from "./ask_one";
import { FollowUp, Introduce, ThankBoth } from "./both";
import { DoneWith } from "./done";
import { PairFaces } from "./pair";
import { Path } from "./path";
import { firstNames, stepSaid } from "./said";
import { WaitOne } from "./wait_one";
import { Why } from "./why";

export function IntroductionPage({ id }: { id: string }) {
  const card = useAnswer(() => introductionCard(id), [id]).value;
  if (card === undefined) return null;
  if (card === null) return <Empty text={words.value.introductions.gone} hue="give" />;
  return <Open card={card} />;
}

function Open({ card }: { card: IntroductionCard }) {
  const w = words.value.introductions;
  const { id } = card.introduction;
  const [a, b] = firstNames(card);
  const rest = () => doing(() => letRest(id, today.value), w.restSaid);
  const remove = async () => {
    if (await doing(() => removeIntroduction(id), w.removed)) back("/give");
  };
  return (
    <>
      <div class="person-head">
        <PairFaces a={card.a} b={card.b} />
        <PageHead title={w.both(a, b)} />
      </div>
      <div class="stack hue-give">
        <section class="card" aria-labelledby="next-step">
          <h2 id="next-step">{stepSaid(card)}</h2>
          <NextStep card={card} key={card.step} />
        </section>
        <Why card={card} />
        <section class="card">
          <Path card={card} />
        </section>
        <Earlier noun="introductions" id={id} />
        <div class="row spread">
          {card.step !== "done" && (
            <button type="button" class="button plain" onClick={rest}>
              {card.step === "thank" ? w.noThanks : w.rest}
            </button>
          )}
          <button type="button" class="button plain" onClick={remove}>
            {w.remove}
          </button>
        </div>
      </div>
    </>
  );
}

function NextStep({ card }: { card: IntroductionCard }) {
  switch (card.step) {
    case "ask_a":
      return <AskOne card={card} side="a" />;
    case "wait_a":
      return <WaitOne card={card} side="a" />;
    case "ask_b":
      return <AskOne card={card} side="b" />;
    case "wait_b":
      return <WaitOne card={card} side="b" />;
    case "introduce":
      return <Introduce card={card} />;
    case "follow_up":
      return <FollowUp card={card} />;
    case "thank":
      return <ThankBoth card={card} />;
    case "done":
      return <DoneWith card={card} />;
  }
}
