import { meanwhile } from "../../parts/meanwhile";
import { TagField } from "../../parts/tag_field";
import { TextField } from "../../parts/text_field";
import { CadenceSelect } from "./cadence_select";
import type { Editing } from "./edit_section";
import { IntroducedBy } from "./introduced_by";
import { hintOf, labelOf } from "./labels";
import { OtherNames } from "./other_names";
import { PastWorkLines } from "./past_work_lines";
import { RecognitionChoice } from "./recognition_choice";
import { RoleField } from "./role_field";
import type { FieldName, TextName } from "./typed";

type Look = Partial<Parameters<typeof TextField>[0]>;

// The bounds are the server's: what fits here is taken there.
const LOOKS: Record<TextName, Look> = {
  name: { big: true, required: true, maxLength: 200 },
  company: { maxLength: 200 },
  role: { maxLength: 200 },
  email: { type: "email", maxLength: 320 },
  phone: { type: "tel", maxLength: 60 },
  link: { type: "url", maxLength: 490 },
  address: { lines: true, maxLength: 1000 },
  cares_about: { lines: true, low: true, maxLength: 2000 },
  needs: { lines: true, low: true, maxLength: 2000 },
  offers: { lines: true, low: true, maxLength: 2000 },
  thanks_preference: { lines: true, low: true, maxLength: 300 },
  how_met: { lines: true, low: true, maxLength: 500 },
  pinned_note: { lines: true, low: true, maxLength: 500 },
  notes: { lines: true, maxLength: 20000 },
};

/** One field of the record, in the shape that suits it. */
export function EditField({ name, ...editing }: Editing & { name: FieldName }) {
  const { person, typed, on, write, problems } = editing;
  switch (name) {
    case "other_names":
      return <OtherNames {...editing} />;
    case "past_work":
      return <PastWorkLines {...editing} />;
    case "recognition":
      return <RecognitionChoice {...editing} />;
    case "introduced_by":
      return <IntroducedBy {...editing} />;
    case "cadence_days":
      return <CadenceSelect {...editing} />;
    case "role":
      return <RoleField {...editing} />;
    case "tags":
      return <TagField tags={typed.tags} onTags={(tags) => write({ tags })} />;
    case "ways":
      return null;
    default:
      return (
        <TextField
          label={labelOf(name)}
          hint={meanwhile(on[name], person.seen[name], typed[name], person[name]) ?? hintOf(name)}
          value={typed[name]}
          onText={(text) => write({ [name]: text })}
          error={problems[name]}
          autocomplete="off"
          {...LOOKS[name]}
        />
      );
  }
}
