import { computed } from "@preact/signals";
import { mailIn as german } from "./de/mail_in";
import { mailIn as english } from "./en/mail_in";
import { language } from "./speak";

/** Both languages in one piece: these words are read seldom, and each file of its own costs the worker's list. */
export const mailInWords = computed<typeof english>(() => (language.value === "de" ? german : english));
