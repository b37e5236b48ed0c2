import { computed } from "@preact/signals";
import { trust as german } from "./de/trust";
import { trust as english } from "./en/trust";
import { language } from "./speak";

/** Both languages in one piece: these screens are opened seldom, and each file of its own costs the worker's list. */
export const trustWords = computed<typeof english>(() => (language.value === "de" ? german : english));
