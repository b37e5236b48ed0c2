import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Sheet } from "../../parts/sheet";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { pinnedEvent } from "../../store/events";
import { addToPerson, keepFound, type Met } from "../../store/found_people";
import type { Origin } from "../../store/inbox";
import { KnownPeople } from "../../store/known_people";
import { firstName } from "../../store/names";
import type { Person, Undo } from "../../store/types";
import type { Found } from "../../store/ways_in";
import { words } from "../../words/ways";
import { ConfirmFields } from "./confirm_fields";
import { type Draft, draftOf, foundOf } from "./draft";
import { Known } from "./known";
import type { Ends } from "./people";
import { blobOf, smallPhoto } from "./small_photo";

type Props = Ends & { found: Found; from: Origin; picture?: File | null };

/** What was understood, to be put right before it is kept. */
export function Confirm({ found, from, picture, onDone, onLeave }: Props) {
  const w = words.value;
  const draft = useSignal<Draft>(draftOf(found));
  const busy = useSignal(false);
  const known = useSignal<Person | null>(null);
  const event = useAnswer(() => pinnedEvent(today.value), []).value ?? null;
  const met = useSignal<boolean | null>(null);
  const small = useRef(smallPhotoOf(picture ?? (found.photo && blobOf(found.photo))));
  useEffect(() => {
    void KnownPeople.load().then((people) => {
      known.value = people.find(found);
    }, tellTrouble);
    // The picture of a card is made small while its owner reads.
    void small.current.then((photo) => write({ photo }));
  }, []);
  const write = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const isMet = met.value ?? (from === "scan" || event !== null);
  const metNow = (): Met => (isMet ? { on: today.value, eventId: event?.id ?? null } : null);

  const keep = async (work: () => Promise<{ to: string; said: string; undo: Undo }>, next?: string) => {
    if (busy.value || !draft.value.name.trim()) return;
    busy.value = true;
    try {
      const { to, said, undo } = await work();
      await onDone(next ?? to);
      say(said, undo);
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  const typed = async () => foundOf({ ...draft.value, photo: await small.current });
  const saveNew = async () => {
    const person = await typed();
    const { personId, undo } = await keepFound(person, metNow());
    return { to: `/people/${personId}`, said: w.capture.saved(person.name), undo };
  };
  const addToKnown = (person: Person) => async () => {
    const undo = await addToPerson(person, await typed(), metNow());
    return { to: `/people/${person.id}`, said: w.confirm.added(firstName(person.name)), undo };
  };
  const { value: here } = known;
  const disabled = busy.value || !draft.value.name.trim();
  const foot = (
    <>
      {here ? (
        <button type="button" class="button" disabled={disabled} onClick={() => keep(saveNew)}>
          {w.confirm.asNew}
        </button>
      ) : (
        from === "scan" && (
          <button type="button" class="button" disabled={disabled} onClick={() => keep(saveNew, "/scan")}>
            {w.confirm.saveNext}
          </button>
        )
      )}
      <button type="submit" class="button primary" disabled={disabled}>
        {here ? w.confirm.addTo(firstName(here.name)) : w.doing.save}
      </button>
    </>
  );
  return (
    <Sheet
      title={w.confirm.title}
      onClose={onLeave}
      foot={foot}
      onSubmit={() => void keep(here ? addToKnown(here) : saveNew)}
    >
      {here && <Known person={here} />}
      <label class="switch">
        <span dir="auto">{event ? w.confirm.metAt(event.name) : w.confirm.metToday}</span>
        <input
          type="checkbox"
          checked={isMet}
          onChange={(change) => {
            met.value = change.currentTarget.checked;
          }}
        />
      </label>
      <ConfirmFields draft={draft.value} write={write} />
    </Sheet>
  );
}

async function smallPhotoOf(picture: Blob | "" | null): Promise<string | null> {
  return picture ? smallPhoto(picture) : null;
}
