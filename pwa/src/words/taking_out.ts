import { computed } from "@preact/signals";
import { archive as germanArchive } from "./de/archive";
import { takingOut as german } from "./de/taking_out";
import { archive as englishArchive } from "./en/archive";
import { takingOut as english } from "./en/taking_out";
import { language } from "./speak";

/** Both languages in one piece: these screens are opened seldom, and each file of its own costs the worker's list. */
export const takingOutWords = computed<typeof english>(() => (language.value === "de" ? german : english));
export const archiveWords = computed<typeof englishArchive>(() =>
  language.value === "de" ? germanArchive : englishArchive,
);
