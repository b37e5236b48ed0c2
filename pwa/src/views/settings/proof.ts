import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** What the server can prove, asked again after each test; offline there is simply nothing to show. */
export function useProof<T>(ask: () => Promise<T>, after: string): T | null {
  const proof = useSignal<T | null>(null);
  useEffect(() => {
    let isHere = true;
    const asked = after === "testing" ? Promise.resolve(proof.value) : ask().catch(() => null);
    void asked.then((told) => {
      if (isHere) proof.value = told;
    });
    return () => {
      isHere = false;
    };
  }, [after]);
  return proof.value;
}
