import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { readDraft } from "../../parts/draft";
import { Globe } from "../../parts/more_icons";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { go } from "../../router";
import { firstName } from "../../store/names";
import { markSent, type ThankCard } from "../../store/thanks";
import { words } from "../../words/all";
import { ReadyLetter } from "./ready_letter";
import { TrueLine } from "./true_line";

type Place = "linkedin" | "meeting";

/** A few words before others; what they say is the writer's own. */
export function ShoutOut({ card: { favor, person } }: { card: ThankCard }) {
  const w = words.value.thanking;
  const place = useSignal<Place>("linkedin");
  const ready = w.shoutDraft[place.value](person.name, favor.what ?? "…");
  const draft = `shout-${place.value}-${favor.id}`;
  const sent = async () => {
    const said = readDraft<{ text: string }>(draft)?.text ?? ready;
    const how = { words: said.trim(), channel: "public", on: today.value } as const;
    const done = words.value.give.sentSaid(firstName(person.name));
    if (await doing(() => markSent(favor.id, how), done)) go("/give", { replace: true });
  };
  return (
    <>
      <TrueLine truth="witnessed" />
      <Choice<Place>
        legend={w.where}
        look="segments"
        value={place.value}
        options={[
          { value: "linkedin", text: w.places.linkedin },
          { value: "meeting", text: w.places.meeting },
        ]}
        onChoose={(chosen) => {
          place.value = chosen;
        }}
      />
      <ReadyLetter
        key={place.value}
        draft={draft}
        label={w.shoutWords}
        hint={w.shoutHint}
        text={ready}
        to={[]}
        subject=""
      />
      {place.value === "linkedin" && (
        <a class="button" href="https://www.linkedin.com/feed/" target="_blank" rel="noopener noreferrer">
          <Globe />
          {w.openLinkedin}
        </a>
      )}
      <button type="button" class="button primary wide" onClick={sent}>
        {w.shoutDone}
      </button>
    </>
  );
}
