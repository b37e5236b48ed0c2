import { account } from "./account";
import { bring } from "./bring";
import { capture } from "./capture";
import { events } from "./events";
import { give } from "./give";
import { history } from "./history";
import { journal } from "./journal";
import { people } from "./people";
import { person } from "./person";
import { reflect } from "./reflect";
import { settings } from "./settings";
import { storage } from "./storage";
import { sync } from "./sync";

export const more = {
  account,
  bring,
  capture,
  events,
  give,
  history,
  journal,
  people,
  person,
  reflect,
  settings,
  storage,
  sync,
};
