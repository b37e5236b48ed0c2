/** Push services by the names their users know. */
const NAMES: [RegExp, string][] = [
  [/\.mozilla\.com$/, "Mozilla"],
  [/\.(googleapis|google)\.com$/, "Google"],
  [/\.apple\.com$/, "Apple"],
  [/\.windows\.com$/, "Microsoft"],
];

export function serviceName(host: string): string {
  return NAMES.find(([pattern]) => pattern.test(host))?.[1] ?? host;
}
