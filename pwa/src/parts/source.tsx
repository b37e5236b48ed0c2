import { words } from "../words/all";
import { Next } from "./more_icons";

type Props = { text: string; sources: { name: string; href: string }[] };

/** Where a claim comes from, one tap away. */
export function Source({ text, sources }: Props) {
  return (
    <details class="fold">
      <summary>
        <Next />
        {words.value.trueLines.sourceDo}
      </summary>
      <p class="small">{text}</p>
      {sources.map(({ name, href }) => (
        <p class="small" key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </p>
      ))}
    </details>
  );
}
