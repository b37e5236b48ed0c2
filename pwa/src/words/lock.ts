import { computed } from "@preact/signals";
import { lock as german } from "./de/lock";
import { lock as english } from "./en/lock";
import { language } from "./speak";

/** Both languages in one piece, and without all the others: a locked start shows these alone. */
export const lockWords = computed<typeof english>(() => (language.value === "de" ? german : english));
