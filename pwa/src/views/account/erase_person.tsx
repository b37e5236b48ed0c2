import { useSignal } from "@preact/signals";
import { Sheet } from "../../parts/sheet";
import { say } from "../../parts/toast_state";
import { go } from "../../router";
import { erasePerson } from "../../store/erase_person";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { useProof } from "./use_proof";

/** For somebody who asks to be forgotten. There is no undo, so it says first what goes and what stays. */
export function ErasePerson({ person }: { person: Person }) {
  const w = words.value.account.forgetting;
  const isOpen = useSignal(false);
  const { busy, withProof, proof } = useProof();
  const erase = async () => {
    await erasePerson(person.id);
    say(w.done(person.name));
    go("/people", { replace: true });
  };
  return (
    <>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {w.open}
      </button>
      {isOpen.value && !proof && (
        <Sheet
          title={w.title(person.name)}
          onClose={() => {
            isOpen.value = false;
          }}
          onSubmit={() => void withProof(erase)}
          foot={
            <button type="submit" class="button primary" disabled={busy.value}>
              {w.erase}
            </button>
          }
        >
          <p>{w.goes}</p>
          <p>{w.stays}</p>
        </Sheet>
      )}
      {proof}
    </>
  );
}
