import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { firstName } from "../../store/names";
import type { ThankCard } from "../../store/thanks";
import { words } from "../../words/all";
import type { Starter } from "./compose";
import { Prompts } from "./prompts";
import { Starters } from "./starters";

type Props = {
  card: ThankCard;
  starter: Starter;
  onPrompt: (part: Partial<Starter>) => void;
  onBegin: (text: string) => void;
};

/** Three questions, or sentences to finish: whichever opens the pen. */
export function Begin({ card, starter, onPrompt, onBegin }: Props) {
  const w = words.value.templates;
  const way = useSignal<"prompts" | "starters">("prompts");
  return (
    <section class="card starter hue-thank" aria-label={w.begin}>
      <Choice<"prompts" | "starters">
        legend={w.begin}
        look="segments"
        value={way.value}
        options={[
          { value: "prompts", text: w.prompts },
          { value: "starters", text: w.starters },
        ]}
        onChoose={(chosen) => {
          way.value = chosen;
        }}
      />
      {way.value === "prompts" ? (
        <Prompts first={firstName(card.person.name)} starter={starter} onWrite={onPrompt} />
      ) : (
        <Starters card={card} onBegin={onBegin} />
      )}
    </section>
  );
}
