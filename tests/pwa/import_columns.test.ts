import { expect, test } from "vitest";
import { readColumns } from "../../pwa/src/takeout/by_columns";

const born = (day: string) => {
  const [found] = readColumns(`Name,Born\nAna Souza,${day}\n`, {
    fields: ["name", "birthday"],
    order: "day_first",
  });
  return found && "piece" in found && found.piece.what === "person" ? found.piece.person.birthday : null;
};

test.each([
  ["5.4.1985", "1985-04-05"],
  ["5 Apr 1985", "1985-04-05"],
  ["1985-04-05", "1985-04-05"],
  ["--04-05", "--04-05"],
  // 1985 or 2085: the day is kept without its year.
  ["5.4.85", "--04-05"],
  ["31.4.1985", null],
])("in a table of chosen columns %s is the birthday %s", (written, day) => {
  expect(born(written)).toBe(day);
});
