import { defineConfig } from "vite";
import { budgets } from "./build_steps/budgets.mjs";
import { inlineStyles } from "./build_steps/inline_styles.mjs";
import { manifest } from "./build_steps/manifest.mjs";
import { worker } from "./build_steps/worker.mjs";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // Newer than the scripts': light-dark() is kept as it is.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    cssCodeSplit: false,
    // Every file is in the worker's cache: preloading would only cost code.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "today", test: /./, tags: ["$initial"] }] } } },
  },
  plugins: [manifest(), inlineStyles(), worker(), budgets()],
});
