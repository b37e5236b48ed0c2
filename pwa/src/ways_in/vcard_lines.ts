const QUOTED_PRINTABLE = /[;=]QUOTED-PRINTABLE(?:;|$)/i;
const BASE64 = /[;=](?:BASE64|B)(?:;|$)/i;
const BARE_BASE64 = /^[A-Za-z0-9+/=]{20,}$/;
const HEAD = 2_000;

/** Lines as they were meant, each with the number of the line it begins on: folded ones joined again, those of
 *  quoted-printable too. One pass, no stack. */
export function* vcardLines(text: string): Generator<[number, string]> {
  let began = 0;
  let number = 0;
  let pieces: string[] = [];
  let open: "no" | "soft_break" | "base64" = "no";
  for (const line of physicalLines(text)) {
    number += 1;
    const head = pieces[0];
    if (open === "soft_break") pieces.push(line);
    else if (head !== undefined && /^[ \t]/.test(line)) pieces.push(line.slice(1));
    // Old phones did not even fold pictures.
    else if (open === "base64" && BARE_BASE64.test(line)) pieces.push(line);
    else {
      if (head !== undefined) yield [began, joined(pieces, open)];
      pieces = [line];
      began = number;
      open = "no";
    }
    if (pieces.length === 1) open = BASE64.test(headOf(line)) ? "base64" : "no";
    open = afterLine(pieces, line, open);
  }
  if (pieces.length > 0) yield [began, joined(pieces, open)];
}

type Open = "no" | "soft_break" | "base64";

function afterLine(pieces: string[], line: string, open: Open): Open {
  if (open === "base64") return open;
  const quoted = line.endsWith("=") && QUOTED_PRINTABLE.test(headOf(pieces[0] ?? ""));
  if (!quoted) return "no";
  pieces[pieces.length - 1] = (pieces.at(-1) ?? "").slice(0, -1);
  return "soft_break";
}

/** What stands before the value. */
function headOf(line: string): string {
  return line.slice(0, HEAD).split(":", 1)[0] ?? "";
}

function joined(pieces: string[], open: Open): string {
  return open === "base64" ? pieces.map((piece) => piece.trim()).join("") : pieces.join("");
}

/** Line by line without a second copy of the file. Some programs end their lines twice: CR CR LF. */
function* physicalLines(text: string): Generator<string> {
  const end = /\r{0,2}\n|\r/g;
  let from = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
}
