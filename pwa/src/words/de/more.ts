import type { MoreWords } from "../words";
import { account } from "./account";
import { asks } from "./asks";
import { bring } from "./bring";
import { capture } from "./capture";
import { challenges } from "./challenges";
import { copying } from "./copying";
import { dates } from "./dates";
import { duplicates } from "./duplicates";
import { events } from "./events";
import { give } from "./give";
import { helping } from "./helping";
import { history } from "./history";
import { introductions } from "./introductions";
import { journal } from "./journal";
import { kindWords } from "./kind_words";
import { moments } from "./moments";
import { nudge } from "./nudge";
import { people } from "./people";
import { person } from "./person";
import { pictures } from "./pictures";
import { purpose } from "./purpose";
import { reflect } from "./reflect";
import { reminders } from "./reminders";
import { review } from "./review";
import { settings } from "./settings";
import { storage } from "./storage";
import { sync } from "./sync";
import { templates } from "./templates";
import { thanking } from "./thanking";
import { ties } from "./ties";
import { trueLines } from "./true_lines";

export const more: MoreWords = {
  account,
  asks,
  bring,
  capture,
  challenges,
  copying,
  dates,
  duplicates,
  events,
  give,
  helping,
  history,
  introductions,
  journal,
  kindWords,
  moments,
  nudge,
  people,
  person,
  pictures,
  purpose,
  reflect,
  reminders,
  review,
  settings,
  storage,
  sync,
  templates,
  thanking,
  ties,
  trueLines,
};
