import type { Piece } from "../../capture_text/read_line";
import { Cross } from "../../parts/more_icons";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";

type Props = { pieces: Piece[]; onEdit: (piece: Piece) => void; onRemove: (piece: Piece) => void };

function saidOf({ kind, text, due }: Piece): string {
  if (kind === "tag") return `#${text}`;
  return due ? words.value.capture.withDue(text, sayLong(due)) : text;
}

function Chip({ piece, onEdit, onRemove }: Omit<Props, "pieces"> & { piece: Piece }) {
  const w = words.value.capture;
  const kind = w.kinds[piece.kind];
  const said = saidOf(piece);
  return (
    <li class={`piece ${piece.kind === "rest" ? "as-typed" : ""}`}>
      <button type="button" class="piece-words" onClick={() => onEdit(piece)}>
        <span class="only-heard">{w.editPiece}</span>
        <span class="piece-kind">{kind}</span>
        <span class="piece-text" dir="auto">
          {said}
        </span>
      </button>
      {piece.kind !== "name" && (
        <button
          type="button"
          class="icon-button"
          aria-label={w.removePiece(kind, said)}
          onClick={() => onRemove(piece)}
        >
          <Cross />
        </button>
      )}
    </li>
  );
}

/** What the line was understood as, before anything is kept; a name alone needs no explanation. */
export function Understood({ pieces, onEdit, onRemove }: Props) {
  if (pieces.every(({ kind }) => kind === "name")) return null;
  return (
    <ul class="pieces" aria-label={words.value.capture.understood}>
      {pieces.map((piece) => (
        <Chip key={`${piece.kind}${piece.from}`} piece={piece} onEdit={onEdit} onRemove={onRemove} />
      ))}
    </ul>
  );
}
