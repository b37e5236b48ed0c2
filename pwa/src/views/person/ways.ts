import type { Person, WayKind } from "../../store/types";

export type Reachable = { kind: WayKind; label: string; value: string; href: string | null };

/** Only web addresses become links: what others sent must not run here. */
function hrefOf(kind: WayKind, value: string): string | null {
  if (kind === "email") return `mailto:${encodeURIComponent(value)}`;
  if (kind === "phone") return `tel:${value.replace(/[^+\d]/g, "")}`;
  return kind === "link" && /^https?:\/\//i.test(value) ? value : null;
}

const KINDS: WayKind[] = ["email", "phone", "link", "address"];

/** Every way to reach somebody, by kind, the first of each kind before its others. */
export function waysOf(person: Person): Reachable[] {
  return KINDS.flatMap((kind) => {
    const first = person[kind] ? [{ kind, label: "", value: person[kind] }] : [];
    const others = person.ways.filter((way) => way.kind === kind && way.value);
    return [...first, ...others].map(({ label, value }) => ({
      kind,
      label: label ?? "",
      value,
      href: hrefOf(kind, value),
    }));
  });
}
