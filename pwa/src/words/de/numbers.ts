import { counting, saying } from "../counting";

export const count = counting("de");
export const say = saying("de", [
  "keine",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
]);
export const figures = saying("de", []);
