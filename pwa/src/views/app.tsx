import { useRef } from "preact/hooks";
import { Toasts } from "../parts/toasts";
import { back, type Place, place } from "../router";
import { words } from "../words/speak";
import { ADD, loadPane, type Route, routes, sheets } from "./routes";
import { useArrival } from "./shell/arrive";
import { Loaded } from "./shell/loaded";
import { Nav } from "./shell/nav";
import { NotFound } from "./shell/not_found";
import { Notices } from "./shell/notices";
import { Top } from "./shell/top";
import { isWide } from "./shell/wide";
import type { ViewProps } from "./view_props";

function routeOf(path: string): { route: Route; params: string[] } | null {
  for (const route of routes) {
    const found = route.pattern.exec(path);
    if (found) return { route, params: found.slice(1) };
  }
  return null;
}

/** The screen itself, or the one below the sheet. */
function useScreen(): Place {
  const below = useRef<Place | null>(null);
  const now = place.value;
  if (!sheets[now.path]) {
    below.current = now;
    return now;
  }
  const { query } = now;
  const person = query.get("person");
  const event = query.get("event");
  const path = person ? `/people/${person}` : event ? `/events/${event}` : "/";
  below.current ??= { path, query: new URLSearchParams() };
  return below.current;
}

function Screen({ route, ...props }: ViewProps & { route: Route }) {
  const { view: View, load } = route;
  if (View) return <View {...props} />;
  return load ? <Loaded load={load} props={props} /> : null;
}

function addAddress(screen: Place): string {
  const event = /^\/events\/(?!new$)([^/]+)$/.exec(screen.path)?.[1];
  return event ? `${ADD}?event=${event}` : ADD;
}

export function App() {
  const screen = useScreen();
  const found = routeOf(screen.path);
  const besidePeople = isWide.value && found?.route.within === "people";
  const sheet = sheets[place.value.path];
  useArrival(screen.path);
  return (
    <>
      <a class="skip" href="#main">
        {words.value.shell.skip}
      </a>
      <Top above={besidePeople ? null : (found?.route.above ?? null)} />
      <Notices />
      <div class={besidePeople ? "side-by-side" : ""}>
        {besidePeople && <Loaded load={loadPane} props={{}} />}
        <main class="page" id="main" tabIndex={-1} key={screen.path}>
          {found ? <Screen route={found.route} params={found.params} query={screen.query} /> : <NotFound />}
        </main>
      </div>
      <Nav within={found?.route.within ?? null} addTo={addAddress(screen)} />
      <Toasts />
      {sheet && (
        <Loaded load={sheet} props={{ query: place.value.query, onClose: () => back(screen.path) }} />
      )}
    </>
  );
}
