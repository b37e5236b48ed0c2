import { account } from "./account";
import { bring } from "./bring";
import { capture } from "./capture";
import { duplicates } from "./duplicates";
import { events } from "./events";
import { give } from "./give";
import { history } from "./history";
import { journal } from "./journal";
import { moments } from "./moments";
import { people } from "./people";
import { person } from "./person";
import { reflect } from "./reflect";
import { reminders } from "./reminders";
import { settings } from "./settings";
import { storage } from "./storage";
import { sync } from "./sync";

export const more = {
  account,
  bring,
  capture,
  duplicates,
  events,
  give,
  history,
  journal,
  moments,
  people,
  person,
  reflect,
  reminders,
  settings,
  storage,
  sync,
};
