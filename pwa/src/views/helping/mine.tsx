import { dropDraft, useDraft } from "../../parts/draft";
import { PageHead } from "../../parts/page_head";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { editOwnCard, ownCard } from "../../store/own_card";
import type { OwnCard } from "../../store/types";
import { words } from "../../words/all";

const DRAFT = "own-wishes";
const LONGEST = 2_000;

export function Mine() {
  const w = words.value.helping;
  const card = useAnswer(ownCard, []).value;
  return (
    <>
      <PageHead title={w.mine}>
        <p>{w.mineLead}</p>
      </PageHead>
      {card && <Form card={card} />}
    </>
  );
}

function Form({ card }: { card: OwnCard }) {
  const w = words.value.helping;
  const [typed, write] = useDraft<{ offers?: string; needs?: string }>(DRAFT, {});
  const save = async () => {
    const { offers, needs } = typed.value;
    // What was not touched here may have changed on another device.
    const patch = {
      ...(offers !== undefined && { offers: offers.trim() || null }),
      ...(needs !== undefined && { needs: needs.trim() || null }),
    };
    if (!(await doing(() => editOwnCard(patch), w.saved))) return;
    dropDraft(DRAFT);
    back("/give/fits");
  };
  return (
    <form class="stack hue-give" onSubmit={submitting(save)}>
      {(["offers", "needs"] as const).map((field) => (
        <TextField
          lines
          key={field}
          label={w[field]}
          hint={w[`${field}Hint`]}
          value={typed.value[field] ?? card[field] ?? ""}
          maxLength={LONGEST}
          onText={(text) => write({ [field]: text })}
        />
      ))}
      <button type="submit" class="button primary wide">
        {words.value.doing.save}
      </button>
    </form>
  );
}
