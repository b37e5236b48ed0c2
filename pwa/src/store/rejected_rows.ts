import type { Preview } from "./bring_preview";

/** What could not be read, as a table to look at and mend: where, why, and as it stood. */
export function rejectedRows(
  { rows, was }: Preview,
  head: readonly string[],
  whys: Readonly<Record<string, string>>,
): Blob {
  const lines = rows.flatMap(({ what, at, line, why }) => {
    const row = was.read[at];
    const raw = row && "raw" in row ? row.raw : "";
    return what === "reject" ? [[String(line), whys[why] ?? why, raw]] : [];
  });
  const table = [head, ...lines].map((cells) => cells.map(cellOf).join(","));
  // With its mark, so that a table program reads the letters right.
  return new Blob([`\ufeff${table.join("\r\n")}\r\n`], { type: "text/csv" });
}

/** In quotes, and never as something that a table program would work out or run. */
function cellOf(text: string): string {
  const harmless = /^[\s]*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
