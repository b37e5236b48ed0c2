import type { ComponentType } from "preact";
import { Today } from "./today/today";
import type { SheetProps, ViewProps } from "./view_props";

export type View = ComponentType<ViewProps>;
export type Within = "today" | "people" | "give" | "reflect" | null;

export type Route = {
  pattern: RegExp;
  /** Which of the places lights up. */
  within: Within;
  /** Where "back" leads when this screen was the first one opened; null for a place of its own. */
  above: string | null;
  /** Today is there from the start, every other screen comes when it is opened. */
  view?: View;
  load?: () => Promise<View>;
};

function lazy(pattern: RegExp, within: Within, above: string | null, load: () => Promise<View>): Route {
  return { pattern, within, above, load };
}

export const loadPeople = async () => (await import("./people/people")).People;
export const loadPane = async () => (await import("./people/pane")).PeoplePane;
export const loadCapture = async () => (await import("./capture/capture")).Capture;
const loadEvents = async () => (await import("./events/events_page")).EventsPage;
const loadSettings = async () => (await import("./settings/settings_page")).SettingsPage;
const loadThanks = async () => (await import("./give/thanks_page")).ThanksPage;
const loadReflecting = async () => (await import("./reflecting/reflecting_page")).ReflectingPage;
const loadLooking = async () => (await import("./pictures/looking_page")).LookingPage;
const loadGiving = async () => (await import("./give/giving_page")).GivingPage;

export const routes: Route[] = [
  { pattern: /^\/$/, within: "today", above: null, view: Today },
  lazy(/^\/people$/, "people", null, loadPeople),
  lazy(/^\/people\/([^/]+)$/, "people", "/people", async () => (await import("./person/person")).PersonPage),
  lazy(
    /^\/people\/([^/]+)\/edit$/,
    "people",
    "/people",
    async () => (await import("./person_edit/person_edit")).PersonEdit,
  ),
  lazy(
    /^\/duplicates$/,
    "people",
    "/people",
    async () => (await import("./duplicates/duplicates")).Duplicates,
  ),
  lazy(/^\/events$/, "reflect", "/", loadEvents),
  lazy(/^\/events\/(new)$/, "today", "/", loadEvents),
  lazy(/^\/events\/([^/]+)(\/edit)?$/, "today", "/events", loadEvents),
  lazy(/^\/give$/, "give", null, async () => (await import("./give/give")).Give),
  lazy(/^\/give\/(?!templates)([a-z]+)(?:\/([^/]+))?$/, "give", "/give", loadGiving),
  lazy(/^\/give\/([^/]+)(?:\/([^/]+))?$/, "give", "/give", loadThanks),
  lazy(/^\/reflect$/, "reflect", null, async () => (await import("./reflect")).ReflectPage),
  lazy(/^\/reflect\/(journal|ties|review)(?:\/([^/]+))?(\/edit)?$/, "reflect", "/reflect", loadReflecting),
  lazy(/^\/reflect\/(kind-words)$/, "reflect", "/reflect", loadThanks),
  lazy(/^\/reflect\/(challenges)(?:\/([^/]+))?$/, "reflect", "/reflect", loadGiving),
  lazy(/^\/reflect\/(pictures|purpose)(?:\/([^/]+))?$/, "reflect", "/reflect", loadLooking),
  lazy(/^\/(scan|paste|share|card)$/, null, "/", async () => (await import("./scan/ways")).Ways),
  lazy(/^\/settings$/, null, "/", loadSettings),
  lazy(/^\/settings\/import$/, null, "/settings", async () => (await import("./settings/bring")).Bring),
  lazy(
    /^\/settings\/(export|restore|phone)$/,
    null,
    "/settings",
    async () => (await import("./taking_out/taking_out_page")).TakingOutPage,
  ),
  lazy(
    /^\/(account|account\/tokens|privacy|settings\/lock|settings\/reminders)$/,
    null,
    "/settings",
    loadSettings,
  ),
];

/** Sheets stand above the screen they were opened from. */
export const ADD = "/add";
export const sheets: Record<string, () => Promise<ComponentType<SheetProps>>> = {
  [ADD]: loadCapture,
  "/date": async () => (await import("./dates/date_sheet")).DateSheet,
  "/log": async () => (await import("./moments/log")).LogSheet,
};
