import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { CARD_FIELDS, type CardField, editOwnCard } from "../../store/own_card";
import type { OwnCard } from "../../store/types";
import { words } from "../../words/ways";

type Look = Partial<Parameters<typeof TextField>[0]>;
const LOOKS: Record<CardField, Look> = {
  name: { maxLength: 200, required: true, autocomplete: "name" },
  role: { maxLength: 200, autocomplete: "organization-title" },
  company: { maxLength: 200, autocomplete: "organization" },
  email: { type: "email", maxLength: 320, autocomplete: "email" },
  phone: { type: "tel", maxLength: 60, autocomplete: "tel" },
  link: { type: "url", maxLength: 490, autocomplete: "url" },
  address: { lines: true, low: true, maxLength: 1000 },
  note: { maxLength: 500 },
};

/** Every line of the card, and beside it whether others get it. */
export function CardForm({ card }: { card: OwnCard }) {
  const w = words.value;
  const typed = useSignal(typedFrom(card));
  const shown = useSignal(card.shown);
  const label = (field: CardField) => (field === "note" ? w.ownCard.note : w.found[field]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!typed.value.name.trim()) return;
    await doing(() => editOwnCard({ ...fieldsOf(typed.value), shown: shown.value }), w.ownCard.saved);
  };
  const show = (field: CardField, on: boolean) => {
    const others = shown.value.filter((other) => other !== field);
    shown.value = on ? [...others, field] : others;
  };
  return (
    <form class="card" noValidate onSubmit={save}>
      <h2>{w.ownCard.edit}</h2>
      <p class="soft small">{w.ownCard.shown}</p>
      {CARD_FIELDS.map((field) => (
        <div class="card-line" key={field}>
          <TextField
            label={label(field)}
            value={typed.value[field]}
            onText={(text) => {
              typed.value = { ...typed.value, [field]: text };
            }}
            {...LOOKS[field]}
          />
          {field !== "name" && (
            <label class="switch">
              <span class="only-heard">{w.ownCard.show(label(field))}</span>
              <input
                type="checkbox"
                checked={shown.value.includes(field)}
                onChange={(event) => show(field, event.currentTarget.checked)}
              />
            </label>
          )}
        </div>
      ))}
      <button type="submit" class="button primary wide" disabled={!typed.value.name.trim()}>
        {w.doing.save}
      </button>
    </form>
  );
}

type Typed = Record<CardField, string>;

function typedFrom(card: OwnCard): Typed {
  return Object.fromEntries(CARD_FIELDS.map((field) => [field, card[field] ?? ""])) as Typed;
}

function fieldsOf(typed: Typed): Record<CardField, string | null> {
  const fields = Object.fromEntries(CARD_FIELDS.map((field) => [field, typed[field].trim() || null]));
  const link = typed.link.trim();
  return {
    ...fields,
    link: link && !/^https?:\/\//i.test(link) ? `https://${link}` : link || null,
  } as Record<CardField, string | null>;
}
