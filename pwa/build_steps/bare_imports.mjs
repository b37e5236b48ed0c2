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
  };
}
