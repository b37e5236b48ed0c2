import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { tellTrouble } from "../../parts/toast_state";
import type { Route, View, ViewProps } from "../routes";

const arrived = new Map<Route, View>();

/** A view that is not needed for the first screen, fetched when it is opened and kept. */
export function Loaded({ route, ...props }: ViewProps & { route: Route }) {
  const version = useSignal(0);
  const view = route.lazy ? arrived.get(route) : (route.view as View);
  useEffect(() => {
    if (view) return;
    (route.view as () => Promise<View>)().then((loaded) => {
      arrived.set(route, loaded);
      version.value += 1;
    }, tellTrouble);
  }, [route]);
  version.value;
  const Shown = view;
  return Shown ? <Shown {...props} /> : null;
}
