import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { firstName } from "../../store/names";
import { markSent, openLetter } from "../../store/thanks";
import { words } from "../../words/all";
import { useWakeLock } from "../own_card/wake_lock";
import { CardAddress } from "./card_address";

/** To be copied by hand: where it goes, and the words, both large. */
export function CardPage({ favorId }: { favorId: string }) {
  const w = words.value;
  useWakeLock();
  const letter = useAnswer(() => openLetter(favorId), [favorId]).value;
  if (letter === undefined) return null;
  if (letter === null) return <Empty text={w.give.gone} hue="give" />;
  const { person, draft, seen } = letter;
  const first = firstName(person.name);
  const sent = async () => {
    const how = { words: draft?.trim() ?? "", channel: "card", on: today.value } as const;
    if (await doing(() => markSent(favorId, how, seen), w.give.sentSaid(first)))
      go("/give", { replace: true });
  };
  return (
    <>
      <PageHead title={w.thanking.cardTitle(first)}>
        <p>{w.thanking.cardLead}</p>
      </PageHead>
      <div class="stack">
        <CardAddress person={person} />
        <section class="stack tight">
          <h2>{w.thanking.toCopy}</h2>
          {draft?.trim() ? (
            <p class="by-hand" dir="auto">
              {draft.trim()}
            </p>
          ) : (
            <p class="soft">{w.thanking.noWords}</p>
          )}
          <a class="button plain at-start" href={`/give/${favorId}`}>
            {w.thanking.toLetter}
          </a>
        </section>
        <button type="button" class="button primary wide" onClick={sent}>
          {w.thanking.cardDone}
        </button>
      </div>
    </>
  );
}
