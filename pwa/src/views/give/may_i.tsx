import { Choice } from "../../parts/choice";
import { doing } from "../../parts/toast_state";
import { firstName } from "../../store/names";
import { editPerson } from "../../store/people";
import type { ThankCard } from "../../store/thanks";
import type { Person, Recognition } from "../../store/types";
import { words } from "../../words/all";
import { ReadyLetter } from "./ready_letter";

function note({ id }: Person, recognition: Recognition): Promise<boolean> {
  return doing(() => editPerson(id, { recognition }), words.value.thanking.shoutNoted);
}

/** Nobody has noted yet whether they are glad of it. */
export function WouldTheyLikeIt({ person }: { person: Person }) {
  const w = words.value;
  const first = firstName(person.name);
  return (
    <section class="card">
      <p>{w.thanking.shoutUnknown(first)}</p>
      <Choice<Recognition>
        legend={w.thanking.shoutPreference(first)}
        value={null}
        options={(["public", "ask", "private"] as const).map((value) => ({
          value,
          text: w.person.recognitions[value],
        }))}
        onChoose={(value) => note(person, value)}
      />
    </section>
  );
}

/** They want to be asked each time, so a yes is for this once. */
export function AskFirst({ card, onGladly }: { card: ThankCard; onGladly: () => void }) {
  const w = words.value.thanking;
  const { favor, person } = card;
  const first = firstName(person.name);
  return (
    <>
      <p>{w.shoutAskLead(first)}</p>
      <ReadyLetter
        draft={`ask-public-${favor.id}`}
        label={w.shoutAskLabel}
        text={w.shoutAsk(first, favor.what ?? "…")}
        to={[person]}
        subject={words.value.give.subject}
      />
      <section class="card">
        <h2>{w.shoutAnswer(first)}</h2>
        <div class="row even">
          <button type="button" class="button primary" onClick={onGladly}>
            {w.shoutGladly}
          </button>
          <button type="button" class="button" onClick={() => note(person, "private")}>
            {w.shoutRather}
          </button>
        </div>
      </section>
    </>
  );
}
