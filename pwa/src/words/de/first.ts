import type { FirstWords } from "../words";
import { card } from "./card";
import { doing } from "./doing";
import { shell } from "./shell";
import { today } from "./today";

export const first: FirstWords = {
  card,
  doing,
  shell,
  today,
};
