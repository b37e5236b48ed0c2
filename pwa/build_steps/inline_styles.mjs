const LINK = /\s*<link rel="stylesheet"[^>]*>/;

/** One <style> in the document: the first paint waits for no second request. */
export function inlineStyles() {
  return {
    name: "kith-inline-styles",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        const sheets = Object.values(bundle).filter((file) => file.fileName.endsWith(".css"));
        if (!page || sheets.length !== 1 || !LINK.test(page.source)) {
          this.error(`expected one linked stylesheet to inline, found ${sheets.length}`);
        }
        const css = String(sheets[0].source).trim();
        // Without white space the app finds each element of the shell where its own stands, and moves none.
        const tight = page.source.replace(/>\s+</g, "><");
        page.source = tight.replace(LINK, () => `<style>${css}</style>`);
        delete bundle[sheets[0].fileName];
      },
    },
  };
}
