import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { tellTrouble } from "../../parts/toast_state";
import { spoken } from "../../words/speak";

type Load<P> = () => Promise<ComponentType<P>>;
const arrived = new Map<unknown, unknown>();

/** What is not needed for the first screen, fetched when it is opened and kept. */
export function Loaded<P extends object>({ load, props }: { load: Load<P>; props: P }) {
  const version = useSignal(0);
  version.value;
  const Shown = arrived.get(load) as ComponentType<P> | undefined;
  useEffect(() => {
    // What arrived between this drawing and now has told nobody: without asking again the screen would stay empty.
    if (Shown === undefined) fetchPart(load).then(() => version.value++, tellTrouble);
  }, [load]);
  return Shown ? <Shown {...props} /> : null;
}

async function fetchPart<P>(load: Load<P>): Promise<void> {
  const part = await load();
  await spoken();
  arrived.set(load, part);
}

/** Ahead of the tap, while nothing else is going on. */
export function fetchAhead(loads: Load<never>[]): void {
  for (const load of loads) void fetchPart(load).catch(() => {});
}
