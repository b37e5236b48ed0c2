import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say, tellTrouble } from "../../parts/toast_state";
import { keepPhoto } from "../../store/found_people";
import { firstName } from "../../store/names";
import type { Person } from "../../store/types";
import { type Found, nobody, readAny, type Understood } from "../../store/ways_in";
import { words } from "../../words/ways";
import { codeInFile } from "../scan/code_in_file";
import { Becomes } from "./becomes";
import { Confirm } from "./confirm";
import type { Ends } from "./people";
import { PickPerson } from "./pick_person";
import { SharedPicture } from "./shared_picture";
import { smallPhoto } from "./small_photo";

type Props = Ends & { what: Exclude<Understood, { as: "people" }> };

/** Words, a page or a picture: their owner says whom they concern. */
export function ForWhom({ what, ...ends }: Props) {
  const w = words.value.arrived;
  const picked = useSignal<Person | "new" | null>(null);
  const code = useSignal("");
  const file = what.as === "picture" ? what.file : null;
  useEffect(() => {
    // A screenshot of a code is a card, not a face.
    const looking = file ? codeInFile(file) : Promise.resolve(null);
    void looking.then((text) => {
      code.value = text ?? "";
    }, tellTrouble);
  }, []);
  const keepFace = async (person: Person) => {
    try {
      const image = file && (await smallPhoto(file));
      if (!image) return say(w.trouble.no_picture ?? "");
      const undo = await keepPhoto(person.id, image);
      await ends.onDone(`/people/${person.id}`);
      say(w.photoKept(firstName(person.name)), undo);
    } catch (error) {
      tellTrouble(error);
    }
  };
  const { value: person } = picked;
  if (code.value) return <Confirm found={readAny(code.value)[0] ?? nobody()} from="scan" {...ends} />;
  if (person === "new") return <Confirm found={newPerson(what)} picture={file} from="shared" {...ends} />;
  if (person !== null && what.as === "words") {
    const another = () => {
      picked.value = null;
    };
    return <Becomes person={person} text={what.text} link={what.found.link} onOther={another} {...ends} />;
  }
  return (
    <div class="stack">
      {what.as === "words" ? (
        <blockquote class="card quote shared-words" dir="auto">
          {what.text}
        </blockquote>
      ) : (
        <SharedPicture file={what.file} />
      )}
      <PickPerson
        title={file ? w.whosePhoto : w.forWhom}
        onPick={(chosen) => {
          if (file && chosen !== "new") void keepFace(chosen);
          else picked.value = chosen;
        }}
      />
      {what.as === "words" && (
        <a class="button" href={`/give/fits?text=${encodeURIComponent(what.text)}`}>
          {w.whomItHelps}
        </a>
      )}
      <button type="button" class="button plain" onClick={ends.onLeave}>
        {w.putAside}
      </button>
    </div>
  );
}

/** Of words somebody chose to share nothing is lost: what is no field goes into the notes. */
function newPerson(what: Props["what"]): Found {
  if (what.as === "picture") return nobody();
  const { found } = what;
  return { ...found, notes: [found.notes, ...found.left].filter(Boolean).join("\n") || null, left: [] };
}
