import { Empty } from "../../parts/empty";
import { handOver } from "../../parts/hand_over";
import { PageHead } from "../../parts/page_head";
import { doing, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back, go } from "../../router";
import { openPerson } from "../../store/open_person";
import { editPerson, removePerson } from "../../store/people";
import type { Opened, Person, Seen } from "../../store/types";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";
import type { ViewProps } from "../view_props";
import { EditForm } from "./edit_form";
import { patchOf, type Typed } from "./typed";

// From the screen it shares a file with.
const loadErase = async () => (await import("../account/account")).ErasePerson;

export function PersonEdit({ params: [id = ""] }: ViewProps) {
  const person = useAnswer(() => openPerson(id), [id]).value;
  if (person === undefined) return null;
  if (person === null) return <Empty text={words.value.person.gone} hue="keep" />;
  return <Page person={person} />;
}

async function take(name: string, file: Promise<Blob>): Promise<void> {
  try {
    handOver(await file, name);
  } catch (error) {
    tellTrouble(error);
  }
}

// With all the words of an archive, so it comes when it is wanted.
const takingOut = () => import("../taking_out/taking_out_page");
const fileOf = async ({ id }: Person) => (await takingOut()).personFile(id);
const cardOf = async (person: Person) => (await takingOut()).personCard(person);
const pageOf = async ({ id }: Person) => (await takingOut()).personPage(id);

function Page({ person }: { person: Opened<Person> }) {
  const w = words.value;
  const save = async (typed: Typed, on: Seen) => {
    const patch = patchOf(person, typed, today.value);
    const done = await doing(() => editPerson(person.id, patch, on), w.person.saved);
    if (done) back(`/people/${person.id}`);
    return done;
  };
  const remove = async () => {
    const done = await doing(() => removePerson(person.id), w.person.removed(person.name));
    if (done) go("/people", { replace: true });
  };
  const name = person.name.replace(/[^\p{L}\p{N}]+/gu, "-");
  return (
    <>
      <PageHead title={w.person.editTitle(person.name)} />
      <EditForm person={person} onSave={save} />
      <div class="after-cards row">
        <button type="button" class="button plain" onClick={remove}>
          {w.doing.remove}
        </button>
        <button type="button" class="button plain" onClick={() => take(`${name}.json`, fileOf(person))}>
          {w.person.takeAll}
        </button>
        <button type="button" class="button plain" onClick={() => take(`${name}.html`, pageOf(person))}>
          {w.person.takePage}
        </button>
        <button type="button" class="button plain" onClick={() => take(`${name}.vcf`, cardOf(person))}>
          {w.person.takeCard}
        </button>
        <Loaded load={loadErase} props={{ person }} />
      </div>
    </>
  );
}
