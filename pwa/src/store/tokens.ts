import { call } from "../net/call";

const TOKENS = "/api/accounts/tokens";
/** The server keeps no more of them. */
export const MOST_TOKENS = 20;

export type Scope = "read" | "write";
export type Token = {
  id: string;
  name: string;
  scopes: Scope[];
  created_at: string;
  expires_at: string;
  last_used_at: string | null;
};

/** Only the server knows them: without a connection this fails. */
export async function tokens(): Promise<Token[]> {
  return (await call<{ tokens: Token[] }>(TOKENS)).tokens;
}

/** The words that make it work: the server says them this once. */
export async function makeToken(name: string, scopes: Scope[], days: number): Promise<string> {
  return (await call<{ token: string }>(TOKENS, { body: { name, scopes, days } })).token;
}

export async function endToken(id: string): Promise<void> {
  await call(`${TOKENS}/${encodeURIComponent(id)}`, { method: "DELETE" });
}
