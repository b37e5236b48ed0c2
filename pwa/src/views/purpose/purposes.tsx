import { Empty } from "../../parts/empty";
import { Plus } from "../../parts/icons";
import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { addPurpose, allPurposes } from "../../store/purposes";
import type { Purpose } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { PurposeForm, type PurposeTyped } from "./form";
import { PurposePage } from "./page";

export const LIST = "/reflect/purpose";

export function Purposes({ id }: { id: string | undefined }) {
  if (id === "new") return <NewPurpose />;
  return id ? <PurposePage id={id} /> : <Overview />;
}

function Overview() {
  const w = words.value.purpose;
  const all = useAnswer(allPurposes, []).value;
  const open = all?.filter(({ ended_on }) => ended_on === null) ?? [];
  const ended = all?.filter(({ ended_on }) => ended_on !== null) ?? [];
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      {all?.length === 0 && <Empty text={w.empty} hue="reflect" />}
      <div class="stack hue-reflect">
        {open.map((purpose) => (
          <Line purpose={purpose} key={purpose.id} />
        ))}
        {all && (
          <a class={`button wide ${open.length === 0 ? "primary" : ""}`} href={`${LIST}/new`}>
            <Plus />
            {w.begin}
          </a>
        )}
        {ended.length > 0 && (
          <Folded title={w.earlier}>
            {ended.map((purpose) => (
              <Line purpose={purpose} key={purpose.id} />
            ))}
          </Folded>
        )}
      </div>
    </>
  );
}

function Line({ purpose: { id, title, why, person_ids, event_ids } }: { purpose: Purpose }) {
  const w = words.value.purpose;
  const linked = [
    ...(person_ids.length > 0 ? [w.peopleN(person_ids.length)] : []),
    ...(event_ids.length > 0 ? [w.eventsN(event_ids.length)] : []),
  ];
  return (
    <a class="card who challenge-line" href={`${LIST}/${id}`}>
      <span>
        <span class="name" dir="auto">
          {title}
        </span>
        {why && (
          <span class="about one-line" dir="auto">
            {why}
          </span>
        )}
        {linked.length > 0 && <span class="about">{linked.join(", ")}</span>}
      </span>
      <Next />
    </a>
  );
}

function NewPurpose() {
  const w = words.value.purpose;
  const save = async ({ title, why }: PurposeTyped) => {
    let id = "";
    const add = async () => {
      const added = await addPurpose({ title, why: why || null });
      id = added.id;
      return added;
    };
    const done = await doing(add, w.added);
    if (done) go(`${LIST}/${id}`, { replace: true });
    return done;
  };
  return (
    <>
      <PageHead title={w.begin}>
        <p>{w.empty}</p>
      </PageHead>
      <PurposeForm draft="new" blank={{ title: "", why: "", on: {} }} onSave={save} />
    </>
  );
}
