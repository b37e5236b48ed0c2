export { prepareImport, previewRound } from "./importing.js";
export { readEverything, untilSearchable } from "./reading.js";
export { prepareSearch, searchRound, slipRound } from "./searching.js";
export { seed } from "./seed.js";
export { typePeople } from "./typing.js";
