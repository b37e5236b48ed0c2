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
  return (
    <Section title={w.passkeys} hue="keep">
      <div class="card">
        {list.length === 0 && <p>{w.noPasskey}</p>}
        {list.length > 0 && (
          <ul class="lines">
            {list.map((passkey) => (
              <li class="setting" key={passkey.id}>
                <div>
                  <p dir="auto">{passkey.name}</p>
                  <p class="soft small">
                    {passkey.last_used_at
                      ? w.passkeyUsed(sayInstant(passkey.last_used_at))
                      : w.passkeyMade(sayInstant(passkey.created_at))}
                  </p>
                </div>
                <button
                  type="button"
                  class="button"
                  aria-label={w.passkeyRemoveName(passkey.name)}
                  disabled={busy.value}
                  onClick={() => remove(passkey)}
                >
                  {w.passkeyRemove}
                </button>
              </li>
            ))}
          </ul>
        )}
        {hasPasskeys() ? (
          <button type="button" class="button" disabled={busy.value} onClick={begin}>
            {w.passkeyAdd}
          </button>
        ) : (
          <p class="soft small">{w.passkeysNotHere}</p>
        )}
      </div>
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
