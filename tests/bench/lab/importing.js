// The preview of a LinkedIn file beside a bare parse of the same text.
import { parse } from "../../../pwa/node_modules/papaparse/papaparse.js";
import { NO_CHOICES, previewOf } from "../../../pwa/src/store/bring_preview";
import { openFile } from "../../../pwa/src/store/bring_read";
import { personNumber } from "./people.js";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
let text = "";

export function prepareImport(rows) {
  const lines = Array.from({ length: rows }, (_, number) => lineOf(number));
  text = ['Notes:\n"When exporting your connection data, you may notice', 'that some addresses are missing."\n', HEADER, ...lines, ""].join("\n");
}

function lineOf(number) {
  const { name, company, role } = personNumber(number);
  const [first, ...rest] = name.split(" ");
  const email = number % 20 === 0 ? `person-${number}@example.org` : "";
  return `${first},${rest.join(" ")},https://www.linkedin.com/in/person-${number},${email},"${company}, Inc.",${role},13 Nov 2012`;
}

export async function previewRound() {
  const before = performance.now();
  const preview = await previewOf(await openFile(new File([text], "Connections.csv")), NO_CHOICES, "2026-11-26");
  const kith = performance.now() - before;
  if (preview.unread > 0) throw new Error("some rows were refused");
  const again = performance.now();
  const { data } = parse(text);
  const plain = performance.now() - again;
  if (data.length < preview.rows.length) throw new Error("rows are missing");
  return { kith, plain };
}
