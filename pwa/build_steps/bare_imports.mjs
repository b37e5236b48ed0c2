/** Vite's wrapper around an import, in either of the shapes that the minifier leaves: with one name taken out, or bare. */
const WRAPPED =
  /\b[\w$]+\(async\(\)=>\{let\{(\w+):(\w+)\}=await import\((`[^`]+`)\);return\{\1:\2\}\},\[\]\)/g;

/** The worker holds every file, so a view's chunk is imported as it is: no preloading, no code for it. */
export function bareImports() {
  return {
    name: "kith-bare-imports",
    apply: "build",
    enforce: "pre",
    load(id) {
      if (!id.includes("vite/preload")) return null;
      return "export const __vitePreload = (load) => load();";
    },
    // After Vite has put in its list of what to preload.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk") file.code = file.code.replace(WRAPPED, "import($3)");
      },
    },
  };
}
