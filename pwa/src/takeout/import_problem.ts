export type FileProblem =
  | "too_big"
  | "empty_file"
  | "zip_locked"
  | "zip64"
  | "zip_damaged"
  | "zip_too_much"
  | "zip_nothing"
  | "kith_file"
  | "no_header"
  | "not_known"
  | "not_understood"
  | "too_many_rows"
  | "too_many_cards";

/** A file that cannot be imported at all. Nothing was changed; the words for `code` are in words/. */
export class ImportProblem extends Error {
  constructor(readonly code: FileProblem) {
    super(code);
  }
}
