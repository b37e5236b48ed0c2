import { useSignal } from "@preact/signals";
import { say } from "../../parts/toast_state";
import { type Asked, hasPasskeys } from "../../store/authenticator";
import { askForNew, type Passkey, removePasskey } from "../../store/doors";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { Section } from "../today/section";
import { NewPasskey } from "./new_passkey";
import { useProof } from "./use_proof";

type Props = { list: Passkey[]; onChanged: () => void };

export function Passkeys({ list, onChanged }: Props) {
  const w = words.value.account;
  const { busy, withProof, proof } = useProof();
  const asked = useSignal<Asked | null>(null);
  const begin = () =>
    withProof(async () => {
      asked.value = await askForNew();
    });
  const remove = (passkey: Passkey) =>
    withProof(async () => {
      await removePasskey(passkey.id);
      say(w.passkeyGone(passkey.name));
      onChanged();
    });
  const add = hasPasskeys() ? (
    <button type="button" class="button" disabled={busy.value} onClick={begin}>
      {w.passkeyAdd}
    </button>
  ) : (
    <p class="soft small">{w.passkeysNotHere}</p>
  );
  return (
    <Section title={w.passkeys} hue="keep">
      {list.length === 0 ? (
        <div class="card">
          <p>{w.noPasskey}</p>
          {add}
        </div>
      ) : (
        <>
          <ul class="card lines">
            {list.map((passkey) => (
              <PasskeyLine
                key={passkey.id}
                passkey={passkey}
                busy={busy.value}
                onRemove={() => remove(passkey)}
              />
            ))}
          </ul>
          {add}
        </>
      )}
      {asked.value && (
        <NewPasskey
          asked={asked.value}
          onClose={() => {
            asked.value = null;
          }}
          onAdded={onChanged}
        />
      )}
      {proof}
    </Section>
  );
}

function PasskeyLine({ passkey, busy, onRemove }: { passkey: Passkey; busy: boolean; onRemove: () => void }) {
  const w = words.value.account;
  const { name, last_used_at, created_at } = passkey;
  return (
    <li class="setting">
      <div>
        <p dir="auto">{name}</p>
        <p class="soft small">
          {last_used_at ? w.passkeyUsed(sayInstant(last_used_at)) : w.passkeyMade(sayInstant(created_at))}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={w.passkeyRemoveName(name)}
        disabled={busy}
        onClick={onRemove}
      >
        {w.passkeyRemove}
      </button>
    </li>
  );
}
