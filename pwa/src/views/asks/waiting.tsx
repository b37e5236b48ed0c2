import { useSignal } from "@preact/signals";
import { LaterChoices } from "../../parts/later";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type AskCard, editAsk } from "../../store/asks";
import { firstName } from "../../store/names";
import type { AskOutcome } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { Folded } from "../give/folded";
import { HelpedForm } from "./helped_form";

/** Asked; what came of it? */
export function Waiting({ card }: { card: AskCard }) {
  const w = words.value.asks;
  const open = useSignal<"helped" | "later" | null>(null);
  const { ask, person } = card;
  const first = firstName(person.name);
  const toggle = (which: "helped" | "later") => {
    open.value = open.value === which ? null : which;
  };
  const answer = (outcome: AskOutcome, said: string) =>
    doing(() => editAsk(ask.id, { outcome, outcome_on: today.value }), said);
  const wait = (day: string) => {
    open.value = null;
    return doing(() => editAsk(ask.id, { by_when: day }), w.waitSaid(sayNear(day, today.value)));
  };
  return (
    <>
      <h2>{w.heard(first)}</h2>
      <p class="soft small">
        {ask.asked_on && w.askedOn(sayNear(ask.asked_on, today.value))}
        {card.dueOn && card.dueOn > today.value && ` · ${w.hopedFor(sayNear(card.dueOn, today.value))}`}
      </p>
      <div class="row even">
        <button
          type="button"
          class="button primary"
          aria-expanded={open.value === "helped"}
          onClick={() => toggle("helped")}
        >
          {w.helped(first)}
        </button>
        <button type="button" class="button" onClick={() => answer("not_now", w.notNowSaid)}>
          {w.notNow}
        </button>
      </div>
      {open.value === "helped" && <HelpedForm ask={ask} first={first} />}
      <div class="row even">
        <button
          type="button"
          class="button plain"
          aria-expanded={open.value === "later"}
          onClick={() => toggle("later")}
        >
          {w.wait}
        </button>
        <button type="button" class="button plain" onClick={() => answer("withdrawn", w.withdrawnSaid)}>
          {w.withdraw}
        </button>
      </div>
      {open.value === "later" && <LaterChoices onPick={wait} />}
      {ask.words && (
        <Folded title={w.yourWords}>
          <p class="quote" dir="auto">
            {ask.words}
          </p>
        </Folded>
      )}
    </>
  );
}
