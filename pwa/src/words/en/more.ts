import { account } from "./account";
import { bring } from "./bring";
import { capture } from "./capture";
import { events } from "./events";
import { give } from "./give";
import { moments } from "./moments";
import { people } from "./people";
import { person } from "./person";
import { reflect } from "./reflect";
import { settings } from "./settings";

export const more = {
  account,
  bring,
  capture,
  events,
  give,
  moments,
  people,
  person,
  reflect,
  settings,
};
