import { useSignal } from "@preact/signals";
import { cardText } from "../../store/own_card";
import type { OwnCard } from "../../store/types";
import { words } from "../../words/ways";
import { codeOf } from "./code";
import { CodePicture } from "./code_picture";
import { Full } from "./full";
import { HandOver } from "./hand_over";

/** The code itself, and the ways to hand it over. */
export function Shown({ card }: { card: OwnCard }) {
  const w = words.value.ownCard;
  const isFull = useSignal(false);
  const code = codeOf(cardText(card));
  if (code === null) return <p class="notice">{w.tooMuch}</p>;
  const picture = <CodePicture code={code} title={w.code(card.name ?? "")} />;
  return (
    <section class="own-code">
      {picture}
      <p class="own-name" dir="auto">
        {card.name}
      </p>
      {code.isDense && <p class="soft small">{w.dense}</p>}
      <div class="row even">
        <button
          type="button"
          class="button"
          onClick={() => {
            isFull.value = true;
          }}
        >
          {w.big}
        </button>
        <HandOver card={card} />
      </div>
      {isFull.value && (
        <Full
          onClose={() => {
            isFull.value = false;
          }}
        >
          {picture}
        </Full>
      )}
    </section>
  );
}
