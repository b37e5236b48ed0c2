import { getKv, putKv } from "../db/kv";
import { call } from "../net/call";

const MAIL_IN = "/api/mail-in";
const OFFERED = "mail_in_offered";

export type MailIn = {
  /** Not every server takes mails. */
  offered: boolean;
  address: string | null;
  /** The owner's own addresses: what comes from elsewhere is not taken. */
  from: string[];
  taken_at: string | null;
  /** Only while it is newer than what was taken. */
  refused: { at: string; why: string } | null;
};

const NOT_OFFERED: MailIn = { offered: false, address: null, from: [], taken_at: null, refused: null };

/** What the server says of the owner's address for mails; with no signal only that it has none is known. */
export async function mailIn(): Promise<MailIn> {
  try {
    const told = await call<MailIn>(MAIL_IN);
    await putKv(OFFERED, told.offered);
    return told;
  } catch (error) {
    if ((await getKv(OFFERED)) === false) return NOT_OFFERED;
    throw error;
  }
}

/** A new one; the one before stops working. */
export async function makeMailAddress(): Promise<void> {
  await call(MAIL_IN, { body: {} });
}

export async function endMailAddress(): Promise<void> {
  await call(MAIL_IN, { method: "DELETE", body: {} });
}
