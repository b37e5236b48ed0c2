import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { Who } from "../../parts/who";
import { editIntroduction, type IntroductionCard } from "../../store/introducing";
import { words } from "../../words/all";
import { aboutOf } from "../people/about";

/** The two, and why they should meet; the reason can be put right at any time. */
export function Why({ card }: { card: IntroductionCard }) {
  const w = words.value.introductions;
  const { id, why } = card.introduction;
  const typed = useSignal<string | null>(null);
  const save = async () => {
    const to = typed.value?.trim() || null;
    if (await doing(() => editIntroduction(id, { why: to }), w.saved)) typed.value = null;
  };
  return (
    <section class="card">
      {[card.a, card.b].map((person) => (
        <Who id={person.id} name={person.name} about={aboutOf(person)} key={person.id} />
      ))}
      {typed.value === null ? (
        <>
          {why && (
            <p class="why words" dir="auto">
              {why}
            </p>
          )}
          <button
            type="button"
            class="button plain at-start"
            onClick={() => {
              typed.value = why ?? "";
            }}
          >
            {why ? w.change : w.why}
          </button>
        </>
      ) : (
        <>
          <TextField
            lines
            label={w.why}
            hint={w.whyHint}
            value={typed.value}
            maxLength={2000}
            onText={(text) => {
              typed.value = text;
            }}
          />
          <button type="button" class="button" onClick={save}>
            {words.value.doing.save}
          </button>
        </>
      )}
    </section>
  );
}
