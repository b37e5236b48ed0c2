// Only what is used here: the published types bring Node's globals into the browser's code.
declare module "papaparse" {
  export function parse(
    text: string,
    options: { delimiter: string; newline: "\n"; quoteChar?: string },
  ): { data: string[][]; errors: { type: string; code: string }[] };
}
