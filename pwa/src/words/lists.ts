import { computed } from "@preact/signals";
import { locale } from "./days";

const all = computed(() => new Intl.ListFormat(locale.value, { type: "conjunction" }));

/** "Ana, Ben and Cem". */
export function sayAll(names: string[]): string {
  return all.value.format(names);
}
