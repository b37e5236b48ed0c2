import { call } from "../net/call";

/** Where the phone's own apps find the people; null where this server cannot offer it. */
export async function addressBookAddress(): Promise<string | null> {
  return (await call<{ address: string | null }>("/api/address-book")).address;
}
