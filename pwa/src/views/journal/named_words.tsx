import { namable, piecesOf } from "../../store/journal";
import type { Person } from "../../store/types";
import { words } from "../../words/all";

type Props = { text: string; people: Person[] };

/** The words of a page, each name in them a link; who is meant without an @ stands below. */
export function NamedWords({ text, people }: Props) {
  const pieces = piecesOf(text, namable(people));
  const named = new Set(pieces.map(({ id }) => id));
  const others = people.filter(({ id }) => !named.has(id));
  return (
    <>
      <p class="words" dir="auto">
        {pieces.map(({ text: piece, id }, at) =>
          id === null ? (
            piece
          ) : (
            <a href={`/people/${id}`} key={`${at} ${id}`}>
              <bdi>{piece}</bdi>
            </a>
          ),
        )}
      </p>
      {others.length > 0 && (
        <p class="small">
          {words.value.journal.about}{" "}
          {others.map(({ id, name }, at) => (
            <>
              {at > 0 && ", "}
              <a href={`/people/${id}`} key={id}>
                <bdi>{name}</bdi>
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
