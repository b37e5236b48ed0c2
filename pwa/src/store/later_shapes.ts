import { shape } from "./shape";
import type { Import, JournalEntry, Merge, OwnCard, Photo } from "./types";

// Apart from the other shapes, because Today never shows these and should not load them.

export const asPhoto = shape<Photo>({ image: "" });

export const asJournalEntry = shape<JournalEntry>({ written_on: "", words: null, person_ids: [] });

export const asMerge = shape<Merge>({
  kept_id: "",
  merged_id: "",
  merged_on: "",
  before: null,
  undone_on: null,
});

export const asImport = shape<Import>({
  batch_id: "",
  part: 0,
  format: null,
  file_name: null,
  taken_on: "",
  before: null,
  undone_on: null,
});

export const asOwnCard = shape<OwnCard>({
  name: null,
  company: null,
  role: null,
  email: null,
  phone: null,
  link: null,
  address: null,
  note: null,
  shown: [],
  offers: null,
  needs: null,
});
