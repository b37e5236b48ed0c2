import { type Signal, signal } from "@preact/signals";

export type Account = { state: "none" | "in" | "expired"; email: string | null; deviceId: string };
export type Device = {
  id: string;
  name: string;
  created_at: string;
  last_seen_at: string | null;
  current: boolean;
};

export const account: Signal<Account> = signal({ state: "none", email: null, deviceId: "" });

export async function requestCode(_email: string): Promise<void> {}
export async function signIn(_code: string): Promise<void> {}
export async function adoptSession(): Promise<boolean> {
  return false;
}
export async function signOut(): Promise<void> {}
export async function devices(): Promise<Device[]> {
  return [];
}
export async function revokeDevice(_id: string): Promise<void> {}
export async function eraseAccount(_email: string): Promise<void> {}
