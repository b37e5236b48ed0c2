export type Starter = { did: string; says: string; changed: string };

export const nothing: Starter = { did: "", says: "", changed: "" };

/** The writer's own sentences under a greeting; nothing is invented between them. */
export function compose(greeting: string, { did, says, changed }: Starter): string {
  const lines = [did, says, changed].map((line) => line.trim()).filter(Boolean);
  return lines.length === 0 ? "" : [greeting, "", ...lines].join("\n");
}
