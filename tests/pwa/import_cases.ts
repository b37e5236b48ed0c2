const FILES = import.meta.glob<string>("../contract/imports/*/*.{csv,vcf,ics,json}", {
  query: "?url&inline",
  import: "default",
  eager: true,
});

export type ImportCase = {
  format: string;
  name: string;
  file: () => Promise<Blob>;
  beside: (what: string) => Promise<unknown>;
};

/** The cases that the device and the server must read alike: a folder a format, an answer beside each file. */
export const IMPORT_CASES: ImportCase[] = Object.keys(FILES)
  .filter((path) => !/\.(expected|mapping)\.json$/.test(path))
  .map((path) => {
    const [format = "", name = ""] = path.split("/").slice(-2);
    const beside = path.replace(/\.\w+$/, "");
    return {
      format,
      name,
      file: () => blobAt(path),
      beside: async (what) => JSON.parse(await (await blobAt(`${beside}.${what}.json`)).text()),
    };
  });

async function blobAt(path: string): Promise<Blob> {
  const url = FILES[path];
  if (url === undefined) throw new Error(`${path} is missing`);
  return (await fetch(url)).blob();
}
