import { describe, expect, test } from "vitest";

type Cases = { rule: string; cases: { name: string; given: unknown; expect: unknown }[] };
type Rule = (given: unknown) => unknown;

const contracts = import.meta.glob<Cases>("../contract/*.json", { eager: true, import: "default" });
const modules = import.meta.glob<Record<string, unknown>>("../../pwa/src/rules/*.ts", { eager: true });

const fileName = (path: string) => path.replace(/^.*\/(.*)\.\w+$/, "$1");
const rules = new Map<string, Rule>();
for (const [path, module] of Object.entries(modules)) {
  const rule = module[fileName(path)];
  if (typeof rule === "function") rules.set(fileName(path), rule as Rule);
}

test("every rule has cases, and every file of cases a rule", () => {
  expect([...rules.keys()].sort()).toEqual(Object.keys(contracts).map(fileName).sort());
});

for (const [path, { rule, cases }] of Object.entries(contracts)) {
  describe(rule, () => {
    test("is named as its file", () => expect(rule).toBe(fileName(path)));
    for (const { name, given, expect: expected } of cases) {
      test(name, () => expect(rules.get(rule)?.(given)).toEqual(expected));
    }
  });
}
