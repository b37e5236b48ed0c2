import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { Pen } from "../../parts/icons";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { ownTemplates } from "../../store/templates";
import type { ThankCard } from "../../store/thanks";
import type { Occasion, Template } from "../../store/types";
import { words } from "../../words/all";
import { greetedWith } from "./beginning";
import { occasionsFor } from "./occasions";

type Props = { card: ThankCard; onBegin: (text: string) => void };

/** Sentences to finish, the fitting occasion first; one's own stand with what they are for. */
export function Starters({ card, onBegin }: Props) {
  const w = words.value.templates;
  const { greeting } = words.value.give;
  const first = firstName(card.person.name);
  const occasions = occasionsFor(card.favor, today.value);
  const chosen = useSignal<Occasion>(occasions[0] ?? "help");
  const own = useAnswer(ownTemplates, []).value ?? [];
  const lines = w.lines[chosen.value](card.event?.name ?? "…");
  return (
    <>
      <Choice<Occasion>
        legend={w.what}
        legendHidden
        look="chips scroll"
        value={chosen.value}
        options={occasions.map((value) => ({ value, text: w.occasions[value] }))}
        onChoose={(occasion) => {
          chosen.value = occasion;
        }}
      />
      <Sentences lines={lines} onUse={() => onBegin([greeting(first), "", ...lines].join("\n"))} />
      {fitting(own, chosen.value).map((template) => (
        <Sentences
          key={template.id}
          own={template}
          lines={(template.text ?? "").split("\n").filter(Boolean)}
          onUse={() => onBegin(greetedWith(template.text ?? "", greeting, first))}
        />
      ))}
      <a class="button plain at-start" href="/give/templates">
        <Pen />
        {w.title}
      </a>
    </>
  );
}

function fitting(own: Template[], occasion: Occasion): Template[] {
  return own.filter((template) => template.occasion === null || template.occasion === occasion);
}

type SentencesProps = { own?: Template; lines: string[]; onUse: () => void };

function Sentences({ own, lines, onUse }: SentencesProps) {
  const w = words.value;
  const name = own?.name;
  return (
    <div class="sentences">
      {own && (
        <div class="row spread">
          <h3 dir="auto">{name}</h3>
          <a class="button plain" href={`/give/templates/${own.id}`} aria-label={`${w.doing.edit}: ${name}`}>
            {w.doing.edit}
          </a>
        </div>
      )}
      {lines.map((line) => (
        <p dir="auto" key={line}>
          {line}
        </p>
      ))}
      <button type="button" class="button" aria-label={name && `${w.templates.use}: ${name}`} onClick={onUse}>
        {w.templates.use}
      </button>
    </div>
  );
}
