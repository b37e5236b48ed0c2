import { account } from "./de/account";
import { bring } from "./de/bring";
import { capture } from "./de/capture";
import { doing } from "./de/doing";
import { events } from "./de/events";
import { give } from "./de/give";
import { people } from "./de/people";
import { person } from "./de/person";
import { reflect } from "./de/reflect";
import { settings } from "./de/settings";
import { shell } from "./de/shell";
import { today } from "./de/today";
import type { Words } from "./words";

export const de: Words = {
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
