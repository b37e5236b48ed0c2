import { useAsked } from "../../parts/asked";
import { doors } from "../../store/doors";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { Passkeys } from "./passkeys";
import { Recovery } from "./recovery";

/** What opens the account beside its mailbox. Only the server knows, so offline it is said in words. */
export function AccountDoors() {
  const w = words.value.account;
  const { known, again } = useAsked(doors);
  if (known.value === "asking") return null;
  if (known.value === "unknown") {
    return (
      <Section title={w.passkeys} hue="keep">
        <p class="soft">{w.doorsOffline}</p>
      </Section>
    );
  }
  return (
    <>
      <Passkeys list={known.value.passkeys} onChanged={again} />
      <Recovery left={known.value.recovery_codes} onChanged={again} />
    </>
  );
}
