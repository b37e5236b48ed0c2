import { defineConfig } from "vite";
import { bareImports } from "./build_steps/bare_imports.mjs";
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
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What Today needs is one file: fewer requests, and it packs better than many.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "today", tags: ["$initial"] }] } } },
  },
  plugins: [bareImports(), manifest(), inlineStyles(), worker(), budgets()],
});
