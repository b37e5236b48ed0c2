import { Next } from "../../parts/more_icons";
import { words } from "../../words/all";

/** One line, and no duty: it does not count as something to do. */
export function TiesLine({ open }: { open: number }) {
  const w = words.value.ties;
  if (open === 0) return null;
  return (
    <a class="card quiet who challenge-line hue-reflect section" href="/reflect/ties">
      <span class="about">{w.today(open)}</span>
      <Next />
    </a>
  );
}
