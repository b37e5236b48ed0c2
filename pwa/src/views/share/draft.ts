import type { Way } from "../../store/types";
import type { Found } from "../../store/ways_in";
import { words } from "../../words/ways";

export const TEXTS = ["company", "role", "email", "phone", "link", "address", "notes"] as const;
export type TextName = (typeof TEXTS)[number];

/** What stands in the sheet: texts as they are typed, lists to leave things out of. */
export type Draft = Record<"name" | TextName, string> &
  Pick<Found, "other_names" | "tags" | "ways" | "birthday" | "left" | "photo" | "nameIsGuess"> & {
    noPhoto: boolean;
  };

export function draftOf(found: Found): Draft {
  const { name, other_names, tags, ways, birthday, left, nameIsGuess } = found;
  const texts = Object.fromEntries(TEXTS.map((field) => [field, found[field] ?? ""])) as Record<
    TextName,
    string
  >;
  return {
    ...texts,
    name,
    other_names,
    tags,
    ways: ways.map(inWords),
    birthday,
    left,
    nameIsGuess,
    photo: null,
    noPhoto: false,
  };
}

export function foundOf(draft: Draft): Found {
  const { name, other_names, tags, ways, birthday, photo, noPhoto, nameIsGuess } = draft;
  const texts = Object.fromEntries(TEXTS.map((field) => [field, draft[field].trim() || null])) as Record<
    TextName,
    string | null
  >;
  return {
    ...texts,
    name: name.trim(),
    link: asLink(draft.link),
    other_names,
    tags,
    ways,
    photo: noPhoto ? null : photo,
    nameIsGuess,
    birthday,
    left: [],
  };
}

/** What a whole address book brings along, with its labels in the owner's language. */
export function spelledOut(found: Found): Found {
  const name = found.name || found.email || found.phone || "";
  return { ...foundOf(draftOf(found)), name, photo: found.photo };
}

function inWords({ kind, label, value }: Way): Way {
  return { kind, label: words.value.labels[label] ?? label, value };
}

/** An address typed without its beginning is still a link. */
function asLink(text: string): string | null {
  const link = text.trim();
  if (!link) return null;
  return /^https?:\/\//i.test(link) ? link : `https://${link}`;
}
