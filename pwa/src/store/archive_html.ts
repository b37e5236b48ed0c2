const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** Opens with nothing but the file: no script, nothing fetched, whoever sends it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fbf7f0, #17140f); color: light-dark(#231f1a, #f3ece0); }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 ui-serif, Georgia, serif; overflow-wrap: anywhere; }
dt, .what, nav, .small { font-family: system-ui, sans-serif; }
h1 { font-size: 2rem; font-weight: 500; margin: 0 0 .25rem; }
h2 { font-size: 1.375rem; font-weight: 600; margin: 0; }
.small, .what, dt { font-size: .875rem; opacity: .75; }
nav ul { columns: 9rem; column-gap: 1.5rem; padding: 0; list-style: none; }
a { color: inherit; display: block; padding: .25rem 0; text-decoration-color: #8888; text-underline-offset: .2em; break-inside: avoid; }
section { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #8888; }
header { display: flex; gap: 1rem; align-items: center; }
header p { margin: 0; }
img { width: 4.5rem; height: 4.5rem; border-radius: 50%; object-fit: cover; }
dl { margin: .75rem 0; display: grid; grid-template-columns: minmax(0, 9rem) 1fr; align-items: baseline; gap: .125rem 1rem; }
dd { margin: 0; }
dd, .words { white-space: pre-wrap; }
article { margin: 1rem 0 0; padding-left: .875rem; border-left: 3px solid light-dark(#e3b79b, #7a4a22); }
article p, article dl { margin: .25rem 0; }
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; background: none; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  article, header { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}`;

export function pageHead(language: string, title: string): string {
  return `<!doctype html>
<html lang="${html(language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title><style>${STYLE}
</style></head><body><main>
`;
}

export const PAGE_END = "</main></body></html>\n";

/** The direction follows the words, whatever language they are in. */
export function told(tag: string, name: string, text: string): string {
  return text === "" ? "" : `<${tag} dir="auto"${name && ` class="${name}"`}>${html(text)}</${tag}>\n`;
}

export function terms(pairs: [string, string][]): string {
  const lines = pairs.map(([term, text]) => `<dt>${html(term)}</dt>${told("dd", "", text)}`);
  return lines.length === 0 ? "" : `<dl>${lines.join("")}</dl>\n`;
}

/** Only what is certainly a picture's own letters. */
export function face(image: string): string {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(image) ? `<img alt="" src="data:image/jpeg;base64,${image}">` : "";
}
