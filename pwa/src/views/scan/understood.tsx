import type { Found } from "../../store/ways_in";
import { words } from "../../words/ways";

const FIELDS = ["name", "role", "company", "email", "phone", "link", "address", "notes"] as const;

/** What was made of the text, one chip a fact: nothing is kept that was not shown. */
export function Understood({ found }: { found: Found }) {
  const w = words.value;
  const firsts = FIELDS.flatMap((field) => {
    const value = found[field];
    return value ? [{ what: w.found[field], value }] : [];
  });
  const others = found.ways.map(({ kind, label, value }) => ({
    what: label ? `${w.found[kind]}, ${w.labels[label] ?? label}` : w.found[kind],
    value,
  }));
  return (
    <section>
      <h2 class="label-like">{w.paste.understood}</h2>
      <ul class="understood">
        {[...firsts, ...others].map(({ what, value }) => (
          <li key={`${what} ${value}`}>
            <span class="label">{what}</span>
            <span dir="auto">{value}</span>
          </li>
        ))}
      </ul>
      {found.left.length > 0 && <p class="soft small">{w.confirm.left(found.left.length)}</p>}
    </section>
  );
}
