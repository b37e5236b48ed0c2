export type FileProblem =
  | "too_big"
  | "empty_file"
  | "zip_locked"
  | "zip64"
  | "zip_damaged"
  | "zip_too_much"
  | "zip_nothing"
  | "no_header"
  | "broken_json"
  | "nothing_found"
  | "too_many_rows";

/** A file that cannot be imported at all. Nothing was changed; the words for `code` are in words/. */
export class ImportProblem extends Error {
  constructor(readonly code: FileProblem) {
    super(code);
  }
}
