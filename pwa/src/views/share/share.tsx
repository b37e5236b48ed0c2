import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { dropDraft } from "../../parts/draft";
import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { tellTrouble } from "../../parts/toast_state";
import { back, go } from "../../router";
import { type Arrived, dropArrived, newestArrived } from "../../store/inbox";
import { type Understood, understand } from "../../store/ways_in";
import { words } from "../../words/ways";
import { PASTED } from "../scan/paste";
import { ForWhom } from "./for_whom";
import { hearOpenedFiles } from "./opened_files";
import { People } from "./people";

type Now =
  | { is: "reading" }
  | { is: "empty" }
  | { is: "trouble"; code: string; arrived: Arrived }
  | { is: "here"; arrived: Arrived; understood: Understood };

/** Everything that did not come in by typing is looked at here before it is kept. */
export function Share() {
  const w = words.value.arrived;
  const now = useSignal<Now>({ is: "reading" });
  const look = async () => {
    now.value = await nowWaiting();
  };
  useEffect(() => {
    hearOpenedFiles(() => void look());
    void look().catch(tellTrouble);
    return () => {
      // What another app shared waits on; a card from Kith's own camera that was turned away from does not.
      if ("arrived" in now.value && now.value.arrived.from !== "shared")
        void dropArrived(now.value.arrived.key);
    };
  }, []);
  const { value } = now;
  const done = async (to: string) => {
    if (value.is === "here" || value.is === "trouble") await dropArrived(value.arrived.key);
    dropDraft(PASTED);
    const next = await nowWaiting();
    // Two things may have been shared before there was time for the first.
    if (next.is === "empty") go(to, { replace: true });
    else now.value = next;
  };
  const leave = async () => {
    if (value.is === "here" || value.is === "trouble") await dropArrived(value.arrived.key);
    back("/people");
  };
  return (
    <div class="hue-keep">
      <PageHead title={w.title} />
      {value.is === "reading" && <p class="soft">{w.reading}</p>}
      {value.is === "empty" && <Empty title={w.nothingTitle} text={w.nothing} hue="keep" />}
      {value.is === "trouble" && (
        <div class="stack">
          <p class="notice" role="alert">
            {w.trouble[value.code] ?? w.trouble.unknown}
          </p>
          <button type="button" class="button" onClick={leave}>
            {words.value.shell.back}
          </button>
        </div>
      )}
      {value.is === "here" && value.understood.as === "people" && (
        <People key={value.arrived.key} understood={value.understood} onDone={done} onLeave={leave} />
      )}
      {value.is === "here" && value.understood.as !== "people" && (
        <ForWhom key={value.arrived.key} what={value.understood} onDone={done} onLeave={leave} />
      )}
    </div>
  );
}

async function nowWaiting(): Promise<Now> {
  const arrived = await newestArrived();
  if (arrived === null) return { is: "empty" };
  try {
    return { is: "here", arrived, understood: await understand(arrived) };
  } catch (error) {
    return { is: "trouble", code: String((error as { code?: unknown }).code), arrived };
  }
}
