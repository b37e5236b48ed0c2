import { handOver } from "../../parts/hand_over";

const KEPT = ["fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight", "opacity"];
const MARGIN = 12;

/** The drawing as a file: with today's colours instead of names for them, on paper. */
export function saveDrawing(svg: SVGSVGElement, title: string): void {
  handOver(new Blob([textOf(svg)], { type: "image/svg+xml" }), `${title}.svg`);
}

function textOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown = svg.querySelectorAll<SVGElement>("*");
  for (const [at, element] of copy.querySelectorAll<SVGElement>("*").entries()) {
    const style = getComputedStyle(shown[at] as SVGElement);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["tabindex", "role", "aria-checked", "class"]) element.removeAttribute(name);
  }
  const { width, height } = svg.viewBox.baseVal;
  const paper = document.createElementNS(copy.namespaceURI, "rect");
  const about = { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  for (const [name, value] of Object.entries(about)) paper.setAttribute(name, String(value));
  paper.setAttribute("fill", getComputedStyle(svg.closest("section") ?? svg).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute("viewBox", `${about.x} ${about.y} ${about.width} ${about.height}`);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  for (const name of ["role", "class"]) copy.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}
