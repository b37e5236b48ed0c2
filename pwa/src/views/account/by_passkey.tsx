import { askForKnown, signInWithPasskey } from "../../store/doors";
import { words } from "../../words/all";
import type { Enter } from "./sign_in";
import { useAsked } from "./use_asked";
import { useBusy } from "./use_busy";

export function ByPasskey({ enter }: { enter: Enter }) {
  const w = words.value.account;
  const asked = useAsked(askForKnown);
  const [busy, tryTo] = useBusy();
  const open = () => tryTo(() => enter(async () => signInWithPasskey(await asked())));
  return (
    <>
      <button type="button" class="button primary" disabled={busy.value} onClick={open}>
        {w.byPasskey}
      </button>
      <p class="soft small">{w.orByMail}</p>
    </>
  );
}
