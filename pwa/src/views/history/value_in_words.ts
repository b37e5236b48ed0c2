import { today } from "../../parts/today";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A kept value as a person would read it; nothing for what only the app understands. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(itemInWords).filter(Boolean).join(", ");
  if (typeof value !== "string") return "";
  const circles: Record<string, string> = words.value.people.circles;
  return circles[value] ?? (DAY.test(value) ? sayShort(value, today.value) : value);
}

function itemInWords(item: unknown): string {
  if (typeof item === "string") return item;
  const parts = item && typeof item === "object" ? Object.values(item) : [];
  return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
}
