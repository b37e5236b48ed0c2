import { useDraft } from "../../parts/draft";
import { Copy } from "../../parts/more_icons";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { firstName } from "../../store/names";
import { editPerson } from "../../store/people";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { copyWords } from "./hand_over";
import { sendWays } from "./send_ways";

/** As it would stand on the envelope. */
export function CardAddress({ person }: { person: Person }) {
  const w = words.value.thanking;
  const { address } = sendWays(person, "", "");
  if (!address) return <AddAddress person={person} />;
  const whole = `${person.name}\n${address}`;
  return (
    <section class="card envelope" aria-label={w.address}>
      <address dir="auto">{whole}</address>
      <button type="button" class="button plain at-start" onClick={() => copyWords(whole, () => {})}>
        <Copy />
        {w.copyAddress}
      </button>
    </section>
  );
}

function AddAddress({ person }: { person: Person }) {
  const w = words.value.thanking;
  const [typed, write] = useDraft(`address-${person.id}`, { address: "" });
  const address = typed.value.address.trim();
  return (
    <form
      class="card quiet"
      onSubmit={submitting(() => address && doing(() => editPerson(person.id, { address }), w.addressSaved))}
    >
      <p>{w.noAddress(firstName(person.name))}</p>
      <TextField
        lines
        label={w.addressLabel}
        value={typed.value.address}
        maxLength={1000}
        autocomplete="off"
        onText={(to) => write({ address: to })}
      />
      <button type="submit" class="button" disabled={!address}>
        {words.value.doing.save}
      </button>
    </form>
  );
}
