import { shape } from "./shape";
import type { KindWords, Template } from "./types";

export const asTemplate = shape<Template>({ name: "", occasion: null, text: null });

export const asKindWords = shape<KindWords>({
  person_id: "",
  words: null,
  received_on: null,
  place: null,
  event_id: null,
});
