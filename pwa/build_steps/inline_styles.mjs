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
        page.source = page.source.replace(LINK, () => `\n    <style>${css}</style>`);
        delete bundle[sheets[0].fileName];
      },
    },
  };
}
