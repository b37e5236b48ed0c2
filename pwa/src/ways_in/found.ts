export type WayKind = "email" | "phone" | "link" | "address";
/** One more way to reach somebody, beside the first of its kind. */
export type Way = { kind: WayKind; label: string; value: string };

/** What could not be kept as it stood. */
export type Remark = "unsafe_link" | "bad_email" | "bad_date" | "too_long" | "left_out";

type TextField = "company" | "role" | "email" | "phone" | "link" | "address" | "notes";

/** What a card, a code, an address or a few pasted lines say about one person. */
export type Found = { [field in TextField]: string | null } & {
  name: string;
  other_names: string[];
  tags: string[];
  ways: Way[];
  /** YYYY-MM-DD, or --MM-DD where the year was kept private. */
  birthday: string | null;
  /** A JPEG as base64, of whatever size it came in. */
  photo: string | null;
  /** The name was read out of an address: to be looked at before it is believed. */
  nameIsGuess: boolean;
  /** What stood there and was not understood. */
  left: string[];
};

/** It cannot be read at all. Nothing was changed; the words for `code` are in words/. */
export class CannotRead extends Error {
  constructor(readonly code: "too_big" | "too_many" | "no_card") {
    super(code);
  }
}

export function nobody(): Found {
  return {
    name: "",
    other_names: [],
    company: null,
    role: null,
    email: null,
    phone: null,
    link: null,
    address: null,
    notes: null,
    tags: [],
    ways: [],
    birthday: null,
    photo: null,
    nameIsGuess: false,
    left: [],
  };
}
