import { useSignal } from "@preact/signals";
import { Sheet } from "../../parts/sheet";
import { TextField } from "../../parts/text_field";
import { say } from "../../parts/toast_state";
import type { Asked } from "../../store/authenticator";
import { deviceName } from "../../store/device_name";
import { addPasskey } from "../../store/doors";
import { words } from "../../words/all";
import { useBusy } from "./use_busy";

type Props = { asked: Asked; onClose: () => void; onAdded: () => void };

export function NewPasskey({ asked, onClose, onAdded }: Props) {
  const w = words.value.account;
  const name = useSignal(deviceName());
  const [busy, tryTo] = useBusy();
  const make = () =>
    tryTo(async () => {
      // A challenge is good for one try, so whatever becomes of this one, the sheet is done.
      onClose();
      await addPasskey(asked, name.value.trim() || deviceName());
      say(w.passkeyAdded);
      onAdded();
    });
  return (
    <Sheet title={w.passkeyAdd} onClose={onClose} onSubmit={make}>
      <p>{w.passkeySays}</p>
      <TextField
        label={w.passkeyName}
        maxLength={120}
        value={name.value}
        onText={(text) => {
          name.value = text;
        }}
      />
      <button type="submit" class="button primary" disabled={busy.value}>
        {w.passkeyMake}
      </button>
    </Sheet>
  );
}
