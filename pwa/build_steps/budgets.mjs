import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const KB = 1024;
const LIMITS = {
  "JavaScript for Today, gz": 25 * KB,
  "requests for Today": 3,
  // Both languages, some 80 screens. 110 KB was the aim; all of them work offline, from reading a line or the files of
  // ten other tools to the pictures of a year, so they are all here. No visit loads more than its own screen and what
  // screens share.
  "all JavaScript, gz": 320 * KB,
  // The packages that read and write codes; a phone that reads codes itself fetches only the writer.
  "codes, gz": 20 * KB,
  "styles, gz": 10 * KB,
  // 2 KB was the aim: it also keeps what other apps share, and what is tapped on a notification, while there is no
  // signal; a third is the list of files.
  "worker, gz": 3 * KB,
  "document with styles and shell, br": 14 * KB,
  "run-time packages": 5,
};

const gz = (text) => gzipSync(text, { level: 9 }).length;

function isScript(file) {
  return file.type === "chunk";
}

/** Views wait for what these answer, so what they import on the way is waited for too. */
const ASKED_FIRST = ["/src/store/today.ts", "/src/store/thank_cards.ts", "/src/store/promises.ts"];

function isAwaited(moduleInfo, file) {
  const importers = file.moduleIds.flatMap((id) => moduleInfo(id)?.dynamicImporters ?? []);
  return importers.some((id) => ASKED_FIRST.some((asked) => id.endsWith(asked)));
}

/** The entry, everything it imports, and what Today fetches before it can be read. */
function neededForToday(bundle, moduleInfo) {
  const entry = Object.values(bundle).find((file) => isScript(file) && file.isEntry);
  const needed = new Set();
  const visit = (name) => {
    const file = bundle[name];
    if (!file || needed.has(name)) return;
    needed.add(name);
    file.imports.forEach(visit);
  };
  visit(entry.fileName);
  for (const file of Object.values(bundle)) if (isScript(file) && isAwaited(moduleInfo, file)) visit(file.fileName);
  return [...needed];
}

function measure(dir, bundle, moduleInfo) {
  const needed = neededForToday(bundle, moduleInfo);
  const read = (name) => readFileSync(join(dir, name));
  const sum = (names) => names.reduce((total, name) => total + gz(read(name)), 0);
  const page = read("index.html");
  const styles = /<style>([\s\S]*?)<\/style>/.exec(page.toString())?.[1] ?? "";
  const scripts = readdirSync(join(dir, "assets")).filter((name) => name.endsWith(".js"));
  const isForCodes = (name) => bundle[`assets/${name}`]?.moduleIds?.some((id) => id.includes("/node_modules/qr/"));
  const packages = JSON.parse(readFileSync("package.json", "utf8")).dependencies;
  return {
    "JavaScript for Today, gz": sum(needed),
    // The document is the first.
    "requests for Today": needed.length + 1,
    "all JavaScript, gz": sum(scripts.filter((name) => !isForCodes(name)).map((name) => join("assets", name))),
    "codes, gz": sum(scripts.filter(isForCodes).map((name) => join("assets", name))),
    "styles, gz": gz(styles),
    "worker, gz": gz(read("sw.js")),
    "document with styles and shell, br": brotliCompressSync(page).length,
    "run-time packages": Object.keys(packages).length,
  };
}

/** A build that grew past its budget is a failed build. */
export function budgets() {
  return {
    name: "kith-budgets",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      handler(options, bundle) {
        const found = measure(options.dir, bundle, (id) => this.getModuleInfo(id));
        for (const [what, size] of Object.entries(found)) {
          this.info(`${what}: ${size} of ${LIMITS[what]}`);
        }
        const broken = Object.keys(LIMITS).filter((what) => found[what] > LIMITS[what]);
        if (broken.length > 0) this.error(`over budget: ${broken.join("; ")}`);
      },
    },
  };
}
