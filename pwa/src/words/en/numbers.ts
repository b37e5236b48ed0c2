import { counting, saying } from "../counting";

export const count = counting("en");
export const say = saying("en", [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
]);
export const figures = saying("en", []);
