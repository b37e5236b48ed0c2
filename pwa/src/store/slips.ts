/**
 * How many slips (a letter missing, extra, wrong, or two swapped) lie between what was typed and the
 * beginning of a word: who types is not always at its end yet. More than `most` is as good as any.
 */
export function slips(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    const next = nextRow(typed, word, at, row, before);
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(...row);
}

function nextRow(typed: string, word: string, at: number, row: number[], before: number[]): number[] {
  const next = [at];
  for (let to = 1; to < row.length; to++) {
    const same = typed[at - 1] === word[to - 1] ? 0 : 1;
    let cost = Math.min(
      (row[to - 1] as number) + same,
      (row[to] as number) + 1,
      (next[to - 1] as number) + 1,
    );
    const swapped = at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
    if (swapped) cost = Math.min(cost, (before[to - 2] as number) + 1);
    next.push(cost);
  }
  return next;
}
