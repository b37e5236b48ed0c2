import { useSignal } from "@preact/signals";
import { ProofSheet } from "./proof_sheet";
import { useBusy } from "./use_busy";

type Verb = () => Promise<void>;

/** Does it; if the server wants to be shown first who is there, asks for that and does it then. */
export function useProof() {
  const again = useSignal<Verb | null>(null);
  const [busy, tryTo] = useBusy();
  const withProof = (verb: Verb) =>
    tryTo(async () => {
      try {
        await verb();
      } catch (error) {
        if ((error as { code?: string }).code !== "prove_it") throw error;
        again.value = verb;
      }
    });
  const proof = again.value && (
    <ProofSheet
      onClose={() => {
        again.value = null;
      }}
      onProved={() => {
        const verb = again.value;
        again.value = null;
        if (verb) void withProof(verb);
      }}
    />
  );
  return { busy, withProof, proof };
}
