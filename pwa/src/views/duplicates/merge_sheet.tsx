import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { Sheet } from "../../parts/sheet";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { lookForTwins } from "../../store/duplicates";
import { conflicts, type Choice as Field, fitTogether, type Picks } from "../../store/merge_fields";
import { mergePeople } from "../../store/merge_people";
import type { Person } from "../../store/types";
import { words } from "../../words/all";

type Props = { one: Person; other: Person; onClose: () => void };

/** One value to come first for each field where they differ; the older record's, unless chosen otherwise. */
export function MergeSheet({ one, other, onClose }: Props) {
  const w = words.value.duplicates;
  const picks = useSignal<Picks>({});
  const fields = conflicts(one, other);
  const name = (picks.value.name === "merged" ? other : one).name;
  const merge = async () => {
    onClose();
    await doing(() => mergePeople([one.id, other.id], picks.value, today.value), w.mergedSaid(name));
    await lookForTwins();
  };
  const fits = fitTogether(one, other);
  const foot = fits && (
    <button class="button primary wide" type="submit">
      {w.merge}
    </button>
  );
  return (
    <Sheet title={w.sheetTitle} onClose={onClose} onSubmit={merge} foot={foot}>
      <p class="soft">{!fits ? w.tooLong : fields.length === 0 ? w.sheetSame : w.sheetIntro}</p>
      {fields.map((field) => (
        <Choice<"kept" | "merged">
          key={field}
          legend={w.fields[field]}
          look="segments"
          value={picks.value[field] ?? "kept"}
          options={[
            { value: "kept", text: sayValue(field, one) },
            { value: "merged", text: sayValue(field, other) },
          ]}
          onChoose={(side) => {
            picks.value = { ...picks.value, [field]: side };
          }}
        />
      ))}
    </Sheet>
  );
}

function sayValue(field: Field, person: Person): string {
  const value = String(person[field] ?? "");
  if (field === "circle") return words.value.people.circles[value as "inner"] ?? value;
  if (field === "recognition") return words.value.duplicates.recognitions[value as "ask"] ?? value;
  return value;
}
