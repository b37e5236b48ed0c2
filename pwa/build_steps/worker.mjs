import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";

const SOURCE = "src/worker/main.ts";
const NEVER_CACHED = new Set(["sw.js"]);

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** "/" stands for the document: every screen is answered with it. */
function address(file) {
  return file === "index.html" ? "/" : `/${file}`;
}

function shell(dist) {
  const digest = createHash("sha256");
  const files = [];
  for (const path of filesBelow(dist)) {
    const file = relative(dist, path);
    if (NEVER_CACHED.has(file)) continue;
    digest.update(file).update(readFileSync(path));
    files.push(address(file));
  }
  return { files, version: digest.digest("hex").slice(0, 16) };
}

const SCRIPT = /^\/assets\/(.+)\.js$/;

/** What a hundred scripts have in common is said once: the list is a third of the worker. */
function listed(files) {
  const names = files.filter((file) => SCRIPT.test(file)).map((file) => SCRIPT.exec(file)[1]);
  const others = files.filter((file) => !SCRIPT.test(file)).map((file) => JSON.stringify(file));
  return `[${others}, ...${JSON.stringify(names.join())}.split(",").map((name) => "/assets/" + name + ".js")]`;
}

/** Built last, because it lists every other file of the same build. */
export function worker() {
  return {
    name: "kith-worker",
    apply: "build",
    async writeBundle(options) {
      if (!existsSync(SOURCE)) this.error(`${SOURCE} is missing`);
      const { files, version } = shell(options.dir);
      await build({
        configFile: false,
        logLevel: "warn",
        define: { KITH_VERSION: JSON.stringify(version) },
        plugins: [
          {
            name: "kith-files",
            transform: (code) => code.replace("KITH_FILES.map", `${listed(files)}.map`),
          },
        ],
        build: {
          target: "es2022",
          outDir: options.dir,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: SOURCE,
            output: { format: "iife", entryFileNames: "sw.js" },
          },
        },
      });
    },
  };
}
