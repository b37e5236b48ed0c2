import { useSignal } from "@preact/signals";
import { makeRecoveryCodes } from "../../store/doors";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { RecoveryCodes } from "./recovery_codes";
import { useProof } from "./use_proof";

type Props = { left: number; onChanged: () => void };

export function Recovery({ left, onChanged }: Props) {
  const w = words.value.account;
  const { busy, withProof, proof } = useProof();
  const codes = useSignal<string[] | null>(null);
  const make = () =>
    withProof(async () => {
      codes.value = await makeRecoveryCodes();
      onChanged();
    });
  return (
    <Section title={w.recovery} hue="keep">
      <div class="card">
        <p>{left === 0 ? w.noRecovery : w.recoveryLeft(left)}</p>
        {left > 0 && <p class="soft small">{w.recoveryReplaces}</p>}
        <button type="button" class="button" disabled={busy.value} onClick={make}>
          {left === 0 ? w.recoveryMake : w.recoveryAnew}
        </button>
      </div>
      {codes.value && (
        <RecoveryCodes
          codes={codes.value}
          onClose={() => {
            codes.value = null;
          }}
        />
      )}
      {proof}
    </Section>
  );
}
