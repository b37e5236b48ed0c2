// The client as one script, so that a tab is a call of it and a crash is letting go of what it returned.
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";

const here = dirname(fileURLToPath(import.meta.url));
export const packages = createRequire(resolve(here, "../../../pwa/package.json"));
const SMALL_PAGES = { file: "sync/wire.ts", from: "PAGE_ROWS = 500", to: "PAGE_ROWS = 3" };

/** `mutant`: a mistake put into one file, to see that it is found. */
export async function bundled(mutant) {
  const { rolldown } = await import(pathToFileURL(packages.resolve("rolldown")).href);
  const changes = mutant ? [SMALL_PAGES, mutant] : [SMALL_PAGES];
  const done = new Set();
  const substitute = {
    name: "substitute",
    transform(code, id) {
      const mine = changes.filter(({ file }) => id.endsWith(`pwa/src/${file}`));
      for (const { file, from, to } of mine) {
        if (!code.includes(from)) throw new Error(`${file} no longer says: ${from}`);
        code = code.replace(from, to);
        done.add(file + from);
      }
      return mine.length > 0 ? code : null;
    },
  };
  const build = await rolldown({ input: resolve(here, "client.ts"), plugins: [substitute], logLevel: "silent" });
  const options = { format: "iife", name: "tab", codeSplitting: false };
  const { output } = await build.generate(options);
  if (done.size !== changes.length) throw new Error("a mutant was not put in");
  const source = `(function (fetch, crypto, BroadcastChannel) { ${output[0].code}\nreturn tab; })`;
  return new Script(source, { filename: "client.js" }).runInThisContext();
}
