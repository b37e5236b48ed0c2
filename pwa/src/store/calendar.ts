import { call } from "../net/call";

const CALENDAR = "/api/calendar";

type Answer = { address: string | null };

/** The private address of the owner's calendar, as the server knows it; null when there is none. */
export async function calendarAddress(): Promise<string | null> {
  return (await call<Answer>(CALENDAR)).address;
}

/** A new one; the one before stops working. */
export async function makeCalendarAddress(): Promise<string | null> {
  return (await call<Answer>(CALENDAR, { body: {} })).address;
}

export async function endCalendarAddress(): Promise<void> {
  await call(CALENDAR, { method: "DELETE", body: {} });
}
