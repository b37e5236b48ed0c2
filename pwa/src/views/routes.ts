import type { ComponentType } from "preact";
import { People } from "./people/people";
import { Today } from "./today/today";

export type ViewProps = { params: string[]; query: URLSearchParams };
export type View = ComponentType<ViewProps>;

export type Route = {
  pattern: RegExp;
  /** Which of the five places lights up. */
  within: "today" | "people" | "give" | "reflect" | null;
  /** Where "back" leads when this screen was the first one opened. */
  above: string | null;
  view: View | (() => Promise<View>);
  lazy: boolean;
};

function eager(pattern: RegExp, within: Route["within"], view: View): Route {
  return { pattern, within, above: null, view, lazy: false };
}

function lazy(pattern: RegExp, within: Route["within"], above: string | null, view: () => Promise<View>): Route {
  return { pattern, within, above, view, lazy: true };
}

export const routes: Route[] = [
  eager(/^\/$/, "today", Today),
  eager(/^\/people$/, "people", People),
  lazy(/^\/people\/([^/]+)$/, "people", "/people", async () => (await import("./person/person")).PersonPage),
  lazy(/^\/people\/([^/]+)\/edit$/, "people", "/people", async () => (await import("./person/edit")).PersonEdit),
  lazy(/^\/events$/, "reflect", "/", async () => (await import("./events/events")).Events),
  lazy(/^\/events\/new$/, "today", "/", async () => (await import("./events/event_new")).EventNew),
  lazy(/^\/events\/([^/]+)$/, "today", "/events", async () => (await import("./events/event")).EventPage),
  lazy(/^\/events\/([^/]+)\/edit$/, "today", "/events", async () => (await import("./events/event_edit")).EventEdit),
  lazy(/^\/give$/, "give", null, async () => (await import("./give/give")).Give),
  lazy(/^\/give\/([^/]+)$/, "give", "/give", async () => (await import("./give/write")).WriteThanks),
  lazy(/^\/reflect$/, "reflect", null, async () => (await import("./reflect")).Reflect),
  lazy(/^\/settings$/, null, "/", async () => (await import("./settings/settings")).Settings),
  lazy(/^\/settings\/import$/, null, "/settings", async () => (await import("./settings/bring")).Bring),
  lazy(/^\/account$/, null, "/settings", async () => (await import("./account/account")).AccountPage),
];

/** Sheets stand above the screen they were opened from. */
export const SHEET = "/add";
