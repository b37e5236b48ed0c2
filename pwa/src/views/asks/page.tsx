import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { Who } from "../../parts/who";
import { back } from "../../router";
import { type AskCard, askCard, removeAsk } from "../../store/asks";
import { firstName } from "../../store/names";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { aboutOf } from "../people/about";
import { Answered } from "./answered";
import { NotAsked } from "./not_asked";
import { Waiting } from "./waiting";

export function AskPage({ id }: { id: string }) {
  const card = useAnswer(() => askCard(id), [id]).value;
  if (card === undefined) return null;
  if (card === null) return <Empty text={words.value.asks.gone} hue="thank" />;
  return <Open card={card} key={id} />;
}

function Open({ card }: { card: AskCard & { toThank: boolean } }) {
  const w = words.value.asks;
  const { ask, person } = card;
  const remove = async () => {
    if (await doing(() => removeAsk(ask.id), w.removed)) back("/give");
  };
  return (
    <>
      <PageHead title={w.pageTitle(firstName(person.name))} />
      <div class="stack">
        <section class="card hue-thank">
          <Who id={person.id} name={person.name} about={aboutOf(person)} />
          <p class="why words" dir="auto">
            {ask.what}
          </p>
        </section>
        <section class="card">
          {ask.outcome ? (
            <Answered card={card} />
          ) : ask.asked_on ? (
            <Waiting card={card} />
          ) : (
            <NotAsked card={card} />
          )}
        </section>
        <Earlier noun="asks" id={ask.id} />
        <button type="button" class="button plain at-start" onClick={remove}>
          {w.remove}
        </button>
      </div>
    </>
  );
}
