import { account } from "./en/account";
import { bring } from "./en/bring";
import { capture } from "./en/capture";
import { doing } from "./en/doing";
import { events } from "./en/events";
import { give } from "./en/give";
import { people } from "./en/people";
import { person } from "./en/person";
import { reflect } from "./en/reflect";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { today } from "./en/today";

export const en = {
  account,
  bring,
  capture,
  doing,
  events,
  give,
  people,
  person,
  reflect,
  settings,
  shell,
  today,
};
