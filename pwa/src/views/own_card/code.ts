import encodeQR from "qr";

/** The library leaves at least one module of white. */
const BORDER = 1;
/** Beyond this many modules a side a code on a phone asks for a steady hand. */
const DENSE = 67;

export type Code = { side: number; path: string; isDense: boolean };

/** The code as one path of little squares; null when it holds more than a code can. */
export function codeOf(text: string): Code | null {
  try {
    // A screen has no scratches to make up for: bigger modules are worth more to a camera.
    const rows = encodeQR(text, "raw", { ecc: "low", border: BORDER });
    const runs = rows.flatMap((row, y) =>
      runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
    );
    return { side: rows.length, path: runs.join(""), isDense: rows.length > DENSE };
  } catch {
    return null;
  }
}

function runsIn(row: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < row.length; x++) {
    const last = runs.at(-1);
    if (!row[x]) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
