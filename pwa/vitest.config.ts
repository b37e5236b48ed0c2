import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const here = dirname(fileURLToPath(import.meta.url));
const tests = resolve(here, "../tests/pwa");

// The tests live beside the Python ones, outside this package; their packages are found from here.
const packagesForTests: Plugin = {
  name: "packages-for-tests",
  enforce: "pre",
  resolveId(id, importer) {
    if (!importer?.startsWith(tests) || !/^[@a-z]/.test(id)) return null;
    return this.resolve(id, resolve(here, "src/main.ts"), { skipSelf: true });
  },
};

export default defineConfig({
  root: here,
  plugins: [packagesForTests],
  server: { fs: { allow: [resolve(here, "..")] } },
  test: {
    dir: tests,
    include: ["**/*.test.ts"],
    environment: "node",
    // They only end what would never end: a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 20 } },
  },
});
