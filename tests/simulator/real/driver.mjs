// One history a line on stdin, one verdict a line on stdout.
import { createInterface } from "node:readline";
import { bundled } from "./bundle.mjs";
import { World } from "./world.mjs";

const { url, mutant } = JSON.parse(process.argv[2]);
const make = await bundled(mutant);
for await (const line of createInterface({ input: process.stdin })) {
  const { seed, run, steps } = JSON.parse(line);
  const world = new World(make, url, run);
  let findings;
  try {
    await world.begin();
    await world.play(steps);
    ({ findings } = await world.end());
  } catch (error) {
    findings = [["broken", String(error.stack ?? error)]];
  }
  process.stdout.write(`${JSON.stringify({ seed, findings })}\n`);
}
