const SHAPES = [/^(\d{4})-(\d\d)-(\d\d)/, /^(\d{4})(\d\d)(\d\d)/, /^(--)(\d\d)-?(\d\d)/];

/** YYYY-MM-DD, or --MM-DD where the year is not told; null when there is no such day. */
export function birthdayOf(text: string, omittedYear: string | undefined): string | null {
  const found = SHAPES.map((shape) => shape.exec(text.trim())).find((match) => match !== null);
  const [, year = "", month = "", day = ""] = found ?? [];
  const leap = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  if (!found || leap.getUTCMonth() !== Number(month) - 1 || leap.getUTCDate() !== Number(day)) return null;
  const isKept = year !== "--" && year !== omittedYear;
  return isKept ? `${year}-${month}-${day}` : `--${month}-${day}`;
}
