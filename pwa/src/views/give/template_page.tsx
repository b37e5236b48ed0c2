import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { firstName } from "../../store/names";
import { addTemplate, editTemplate, ownTemplate, removeTemplate } from "../../store/templates";
import { thankCard } from "../../store/thanks";
import type { Opened, Template } from "../../store/types";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { forAnybody } from "./beginning";
import { occasionsFor } from "./occasions";
import { fieldsOf, TemplateForm, type TemplateTyped } from "./template_form";

const LIST = "/give/templates";

/** `from`: the help whose letter it begins with. */
export function TemplatePage({ id, from }: { id: string; from: string | null }) {
  return id === "new" ? <NewTemplate from={from} /> : <OldTemplate id={id} key={id} />;
}

async function beginning(from: string | null): Promise<TemplateTyped> {
  const card = from === null ? null : await thankCard(from);
  if (card === null) return { name: "", occasion: "", text: "", on: {} };
  const text = forAnybody(card.draft ?? "", words.value.give.greeting, firstName(card.person.name));
  return { name: "", occasion: occasionsFor(card.favor, today.value)[0] ?? "", text, on: {} };
}

function NewTemplate({ from }: { from: string | null }) {
  const w = words.value.templates;
  const blank = useAnswer(() => beginning(from), [from]).value;
  const save = async (typed: TemplateTyped) => {
    const done = await doing(() => addTemplate(fieldsOf(typed)), w.saved);
    if (done) back(LIST);
    return done;
  };
  return (
    <>
      <PageHead title={w.newTitle} />
      {blank && <TemplateForm draft={`new-${from}`} blank={blank} onSave={save} key={blank.text} />}
    </>
  );
}

function OldTemplate({ id }: { id: string }) {
  const template = useAnswer(() => ownTemplate(id), [id]).value;
  if (template === undefined) return null;
  if (template === null) return <Empty text={words.value.templates.gone} hue="thank" />;
  return <Written template={template} />;
}

function Written({ template }: { template: Opened<Template> }) {
  const w = words.value.templates;
  const { id, name, occasion, text, seen } = template;
  const save = async (typed: TemplateTyped) => {
    const done = await doing(() => editTemplate(id, fieldsOf(typed), typed.on), w.saved);
    if (done) back(LIST);
    return done;
  };
  const remove = async () => {
    if (await doing(() => removeTemplate(id), w.removed)) back(LIST);
  };
  return (
    <>
      <PageHead title={w.editTitle} />
      <TemplateForm
        key={`${name} ${occasion} ${text}`}
        draft={id}
        blank={{ name, occasion: occasion ?? "", text: text ?? "", on: seen }}
        onSave={save}
      />
      <div class="after-cards stack">
        <Earlier noun="templates" id={id} />
        <button type="button" class="button plain at-start" onClick={remove}>
          {w.remove}
        </button>
      </div>
    </>
  );
}
