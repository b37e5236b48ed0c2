import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { editPurpose, type PurposePage as Page, purposePage, removePurpose } from "../../store/purposes";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";
import { Folded } from "../give/folded";
import { Earlier } from "../history/earlier";
import { FoldedText } from "../story/folded_text";
import { PurposeForm, type PurposeTyped } from "./form";
import { EventsOf, PeopleOf } from "./linked";

const LIST = "/reflect/purpose";

export function PurposePage({ id }: { id: string }) {
  const page = useAnswer(() => purposePage(id), [id]).value;
  if (page === undefined) return null;
  if (page === null) return <Empty text={words.value.purpose.gone} hue="reflect" />;
  return <Shown page={page} key={id} />;
}

function Shown({ page }: { page: Page }) {
  const w = words.value.purpose;
  const { id, title, why, ended_on, seen } = page.purpose;
  const save = ({ title, why, on }: PurposeTyped) =>
    doing(() => editPurpose(id, { title, why: why || null }, on), w.saved);
  const end = () =>
    ended_on
      ? doing(() => editPurpose(id, { ended_on: null }), w.goesOn)
      : doing(() => editPurpose(id, { ended_on: today.value }), w.ended);
  const remove = async () => {
    if (await doing(() => removePurpose(id), w.removed)) back(LIST);
  };
  return (
    <>
      <PageHead title={title}>{ended_on && <p>{w.endedOn(sayLong(ended_on))}</p>}</PageHead>
      <div class="stack hue-reflect">
        {why && (
          <section class="card journal-entry">
            <FoldedText text={why} look="words" />
          </section>
        )}
        <PeopleOf page={page} />
        <EventsOf page={page} />
        <Folded title={words.value.doing.edit}>
          <PurposeForm
            key={`${title} ${why}`}
            draft={id}
            blank={{ title, why: why ?? "", on: seen }}
            onSave={save}
          />
        </Folded>
        <Earlier noun="purposes" id={id} />
        <div class="row spread">
          <button type="button" class="button plain" onClick={end}>
            {ended_on ? w.goOn : w.end}
          </button>
          <button type="button" class="button plain" onClick={remove}>
            {w.remove}
          </button>
        </div>
      </div>
    </>
  );
}
