import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { type Linked, link, openPurposesOf, purposesAround } from "../store/purposes";
import type { Purpose } from "../store/types";
import { words } from "../words/all";
import { Leaf } from "./icons";
import { doing } from "./toast_state";
import { useAnswer } from "./use_answer";

type Props = { id: string; name: string; field: Linked };

/** What somebody or an event belongs to. */
export function Belongs({ id }: { id: string }) {
  const belongs = useAnswer(() => openPurposesOf(id), [id]).value;
  if (!belongs?.length) return null;
  return (
    <p>
      {words.value.purpose.belongs}
      {belongs.map(({ id, title }, at) => (
        <Fragment key={id}>
          {at > 0 ? ", " : " "}
          <a href={`/reflect/purpose/${id}`} dir="auto">
            {title}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

/** A way to say what they belong to. Silent until a purpose was ever written down. */
export function LinkPurpose({ id, name, field }: Props) {
  const w = words.value.purpose;
  const isOpen = useSignal(false);
  const around = useAnswer(() => purposesAround(id), [id]).value;
  if (!around || around.belongs.length + around.others.length === 0) return null;
  const { belongs, others } = around;
  const set = ({ id: purposeId, title }: Purpose, isIn: boolean) =>
    doing(
      () => link(purposeId, field, id, isIn),
      isIn ? w.linkedSaid(name, title) : w.unlinkedSaid(name, title),
    );
  return (
    <>
      <button
        type="button"
        class="button plain at-start"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Leaf />
        {w.link}
      </button>
      {isOpen.value && (
        <div class="chips hue-reflect">
          {[...belongs, ...others].map((purpose) => {
            const isIn = belongs.includes(purpose);
            return (
              <button
                type="button"
                class="chip edged"
                dir="auto"
                aria-pressed={isIn}
                key={purpose.id}
                onClick={() => set(purpose, !isIn)}
              >
                {purpose.title}
              </button>
            );
          })}
        </div>
      )}
    </>
  );
}
