import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { TextField } from "../../parts/text_field";
import { ToCopy } from "../../parts/to_copy";
import { makeToken } from "../../store/tokens";
import { trustWords } from "../../words/trust";
import { useProof } from "../account/use_proof";

const LONGEST_NAME = 120;
const ENDS = ["30", "90", "365"];

export function NewToken({ onMade }: { onMade: () => void }) {
  const w = trustWords.value.tokens;
  const name = useSignal("");
  const may = useSignal<"read" | "write">("read");
  const days = useSignal("90");
  const { busy, withProof, proof } = useProof();
  const made = useSignal<string | null>(null);
  const make = () =>
    withProof(async () => {
      made.value = await makeToken(
        name.value.trim(),
        may.value === "write" ? ["read", "write"] : ["read"],
        Number(days.value),
      );
      name.value = "";
    });
  // The list is asked for only then: with no signal, or with the last token there is room for, it takes this away.
  const done = () => {
    made.value = null;
    onMade();
  };
  if (made.value !== null) return <ShownOnce token={made.value} onDone={done} />;
  return (
    <>
      {proof}
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.value.trim() && !busy.value) void make();
        }}
      >
        <TextField
          label={w.name}
          placeholder={w.namePlaceholder}
          required
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name.value}
          onText={(text) => {
            name.value = text;
          }}
        />
        <Choice
          legend={w.may}
          value={may.value}
          onChoose={(chosen) => {
            may.value = chosen;
          }}
          options={[
            { value: "read", text: w.read },
            { value: "write", text: w.readAndWrite },
          ]}
        />
        <Choice
          legend={w.ends}
          value={days.value}
          onChoose={(chosen) => {
            days.value = chosen;
          }}
          options={ENDS.map((value) => ({ value, text: w.days[Number(value)] ?? value }))}
        />
        <button type="submit" class="button primary" disabled={busy.value || !name.value.trim()}>
          {w.makeDo}
        </button>
      </form>
    </>
  );
}

function ShownOnce({ token, onDone }: { token: string; onDone: () => void }) {
  const w = trustWords.value.tokens;
  return (
    <div class="card stack">
      <p role="status">{w.once}</p>
      <ToCopy label={w.token} value={token} isMain>
        <button type="button" class="button plain" onClick={onDone}>
          {w.done}
        </button>
      </ToCopy>
    </div>
  );
}
