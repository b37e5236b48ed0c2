import { defineConfig } from "vite";
import { budgets } from "./build_steps/budgets.mjs";
import { inlineStyles } from "./build_steps/inline_styles.mjs";
import { manifest } from "./build_steps/manifest.mjs";
import { worker } from "./build_steps/worker.mjs";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    cssCodeSplit: false,
    // The polyfill would be an inline script, which the content policy refuses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  plugins: [manifest(), inlineStyles(), worker(), budgets()],
});
