import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Doors, doors } from "../../store/doors";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { Passkeys } from "./passkeys";
import { Recovery } from "./recovery";

/** What opens the account beside its mailbox. Only the server knows, so offline it is said in words. */
export function AccountDoors() {
  const w = words.value.account;
  const known = useSignal<Doors | null>(null);
  const ask = () =>
    doors().then(
      (found) => {
        known.value = found;
      },
      () => {
        known.value = null;
      },
    );
  useEffect(() => {
    void ask();
    globalThis.addEventListener("online", ask);
    return () => globalThis.removeEventListener("online", ask);
  }, []);
  if (known.value === null) {
    return (
      <Section title={w.passkeys} hue="keep">
        <p class="soft">{w.doorsOffline}</p>
      </Section>
    );
  }
  return (
    <>
      <Passkeys list={known.value.passkeys} onChanged={ask} />
      <Recovery left={known.value.recovery_codes} onChanged={ask} />
    </>
  );
}
