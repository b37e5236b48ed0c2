import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
const names = async () => (await phone.templates.ownTemplates()).map(({ name }) => name);

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

test("own words to begin with are listed by name, changed, deleted and brought back", async () => {
  await phone.templates.addTemplate({ name: "Workshop", occasion: "event", text: "Hello …" });
  const { id } = await phone.templates.addTemplate({ name: "a door opened", occasion: null, text: "You …" });
  expect(await names()).toEqual(["a door opened", "Workshop"]);
  await phone.templates.editTemplate(id, { name: "Zug", text: "Du …" }, {});
  expect(await names()).toEqual(["Workshop", "Zug"]);
  const undo = await phone.templates.removeTemplate(id);
  expect(await names()).toEqual(["Workshop"]);
  await undo();
  expect(await phone.templates.ownTemplate(id)).toMatchObject({ name: "Zug", text: "Du …" });
});
