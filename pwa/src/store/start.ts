import { hearOtherTabs } from "../db/changed";
import { getKv, putKv } from "../db/kv";
import { type Outcome, startSyncing } from "../sync/when";
import { account, keepAccount, knownAccount, loadAccount, watchAccount } from "./account_state";
import { takeAnswers } from "./answers";
import { forgetDevice } from "./forget_device";
import { startPeople } from "./people_index";
import { startPreferences, tellZoneAndLanguage } from "./preferences";
import { countAgain, noteOutcome, watchSync } from "./sync_state";
import { followZone } from "./travel";

let starting: Promise<void> | null = null;

/** Wires the store, once; what main has started before stays as it is. */
export function startStore(): Promise<void> {
  starting ??= startAll();
  return starting;
}

async function startAll(): Promise<void> {
  hearOtherTabs();
  const people = startPeople();
  await Promise.all([watchAccount(), startPreferences()]);
  await watchSync();
  startSyncing({ mayRun: () => account.value.state === "in", told: afterPass });
  await people;
  if (await getKv("bringing")) void import("./bring_on").then(({ goOn }) => goOn()).catch(() => {});
}

async function afterPass(outcome: Outcome): Promise<void> {
  noteOutcome(outcome);
  if (outcome === "synced") {
    await tellZoneAndLanguage();
    await followZone();
    // There is a network, whatever the browser says of it.
    void takeAnswers();
    // What cannot be mended now is mended after the next pass.
    void import("./merge_heal").then(({ healMerges }) => healMerges()).catch(() => {});
  }
  if (outcome === "signed_out") await expire();
  if (outcome === "revoked") await forgetRevoked();
  await countAgain();
}

async function expire(): Promise<void> {
  const known = await knownAccount();
  if (known !== undefined) await keepAccount({ ...known, state: "expired" });
}

async function forgetRevoked(): Promise<void> {
  account.value = { ...account.value, state: "none" };
  await forgetDevice();
  // Kept after the wipe, so that the next start still says why the notebook is empty.
  await putKv("revoked", true);
  await loadAccount();
}
