/** Under which ids an introduction is help for the one and for the other: the same on every device. */
export function helpIdsOf(introductionId: string): [forA: string, forB: string] {
  const last = Number.parseInt(introductionId.slice(-1), 16);
  return [introductionId, introductionId.slice(0, -1) + (last ^ 1).toString(16)];
}
