import { Back, Person } from "../../parts/icons";
import { back } from "../../router";
import { account } from "../../store/account_state";
import { words } from "../../words/speak";
import { Loaded } from "./loaded";

const loadSyncDot = async () => (await import("./sync_dot")).SyncDot;

function Mark() {
  return (
    <svg viewBox="120 90 270 332" aria-hidden="true">
      <rect x="150" y="112" width="44" height="288" rx="22" fill="currentColor" />
      <path class="leaf-one" d="M200 262C200 176 266 120 360 118 362 208 294 262 200 262Z" />
      <path class="leaf-two" d="M200 274C290 274 352 316 354 398 262 398 200 352 200 274Z" />
    </svg>
  );
}

function Avatar() {
  const letter = account.value.email?.slice(0, 1).toLocaleUpperCase();
  return (
    <a class="icon-button avatar" href="/settings" aria-label={words.value.shell.settings}>
      {letter ? <span class="monogram small tone-0">{letter}</span> : <Person />}
    </a>
  );
}

export function Top({ above }: { above: string | null }) {
  const w = words.value.shell;
  return (
    <header class="top">
      {above === null ? (
        <span class="brand">
          <Mark />
          Kith
        </span>
      ) : (
        <button type="button" class="icon-button back" aria-label={w.back} onClick={() => back(above)}>
          <Back />
        </button>
      )}
      <span class="space" />
      <Loaded load={loadSyncDot} props={{}} />
      {above === null && <Avatar />}
    </header>
  );
}
