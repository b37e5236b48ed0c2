import type { TestDevice } from "./device";

export type Owner = { id: string; email: string };
export const ANA: Owner = { id: "a1", email: "ana@example.org" };
const CODE = "12345678";

/** The server's account endpoints: whoever knows the code is this owner. */
export function accountsOf(owner: () => Owner) {
  return (path: string, method: string, body: unknown): Response | null => {
    const asked = body as { challenge?: string; code?: string } | null;
    if (path === "/api/accounts/codes") return Response.json({ challenge: "c1", expires_in: 600 });
    if (path === "/api/accounts/sessions")
      return asked?.code === CODE && asked.challenge === "c1"
        ? Response.json({ account: owner(), device_id: "d", now: new Date().toISOString() })
        : Response.json({ error: { code: "wrong_code", message: "no" } }, { status: 400 });
    if (path === "/api/accounts/me" && method === "GET")
      return Response.json({ account: owner(), devices: [] });
    return method === "DELETE" ? new Response(null, { status: 204 }) : null;
  };
}

export async function signIn(device: TestDevice, owner = ANA): Promise<void> {
  await device.account.requestCode(owner.email);
  await device.account.signIn(CODE);
  await device.syncState.syncNow();
}
