import { useSignal } from "@preact/signals";
import { type Linked, link, purposesAround } from "../store/purposes";
import type { Purpose } from "../store/types";
import { words } from "../words/all";
import { Plus } from "./icons";
import { doing } from "./toast_state";
import { useAnswer } from "./use_answer";

type Props = { id: string; name: string; field: Linked };

/** What somebody or an event belongs to, and a way to say so. Silent until a purpose was ever written down. */
export function Belongs({ id, name, field }: Props) {
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
    <div class="belongs hue-reflect">
      {belongs.length > 0 && (
        <p>
          {w.belongs}{" "}
          {belongs.map((purpose, at) => (
            <>
              {at > 0 && ", "}
              <a href={`/reflect/purpose/${purpose.id}`} dir="auto" key={purpose.id}>
                {purpose.title}
              </a>
            </>
          ))}
        </p>
      )}
      <button
        type="button"
        class="button plain at-start"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Plus />
        {w.link}
      </button>
      {isOpen.value && (
        <div class="chips">
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
    </div>
  );
}
