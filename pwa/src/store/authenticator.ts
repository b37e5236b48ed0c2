/** What the server wants the browser's authenticator to be asked, as JSON. */
export type Asked = { challenge: string } & Record<string, unknown>;
type Named = { id: string } & Record<string, unknown>;
/** Nobody is told why: the person closed the browser's own window, or there is no passkey for Kith on this device. */
export class NotAnswered extends Error {
  readonly code = "passkey_not_used";
}

export function hasPasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === "function" && !!globalThis.navigator?.credentials;
}

// Converted by hand: `parseCreationOptionsFromJSON` and `toJSON` are missing in browsers two years old.
export async function openWithPasskey(asked: Asked): Promise<object> {
  const publicKey = { ...asked, challenge: bytesOf(asked.challenge), allowCredentials: [] };
  const found = await answered(navigator.credentials.get({ publicKey } as CredentialRequestOptions));
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    found.response as AuthenticatorAssertionResponse;
  return wired(found, { clientDataJSON, authenticatorData, signature, userHandle });
}

export async function makePasskey(asked: Asked): Promise<object> {
  const { user, excludeCredentials } = asked as unknown as { user: Named; excludeCredentials: Named[] };
  const publicKey = {
    ...asked,
    challenge: bytesOf(asked.challenge),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: excludeCredentials.map((known) => ({ ...known, id: bytesOf(known.id) })),
  };
  const made = await answered(
    navigator.credentials.create({ publicKey } as unknown as CredentialCreationOptions),
  );
  const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
  return wired(made, { clientDataJSON, attestationObject });
}

async function answered(asking: Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await asking;
    if (credential !== null) return credential as PublicKeyCredential;
  } catch (error) {
    const isHere = (error as Error).name === "InvalidStateError";
    throw Object.assign(new NotAnswered("", { cause: error }), isHere && { code: "passkey_is_here" });
  }
  throw new NotAnswered();
}

function wired({ rawId, type }: PublicKeyCredential, parts: Record<string, ArrayBuffer | null>): object {
  const response = Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, textOf(part)]])),
  );
  return { id: textOf(rawId), rawId: textOf(rawId), type, response };
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
}

export function textOf(buffer: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
