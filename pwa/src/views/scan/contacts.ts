import { writeVcards } from "../../store/ways_in";

type Picked = { name?: string[]; email?: string[]; tel?: string[]; address?: { toString(): string }[] };
type ContactsManager = {
  select(properties: string[], options: { multiple: boolean }): Promise<Picked[]>;
  getProperties(): Promise<string[]>;
};

const WANTED = ["name", "email", "tel"];

function manager(): ContactsManager | undefined {
  return (navigator as { contacts?: ContactsManager }).contacts;
}

export function canPickContacts(): boolean {
  return manager()?.select !== undefined;
}

/** The people chosen in the phone's own picker, as cards; "" when nobody was. */
export async function pickContacts(): Promise<string> {
  const contacts = manager();
  if (!contacts) return "";
  const offered = await contacts.getProperties().catch(() => WANTED);
  const properties = WANTED.filter((name) => offered.includes(name));
  const picked = await contacts.select(properties, { multiple: true });
  return writeVcards(
    picked.map(({ name = [], email = [], tel = [] }) => ({ name: name[0] ?? "", email, phone: tel })),
  );
}
