// A server as the sync contract describes it, in memory, with the faults a network has.
export type Sent = {
  noun: string;
  id: string;
  fields: Record<string, unknown>;
  stamps: Record<string, string>;
  bases?: Record<string, string>;
};
export type Kept = Omit<Sent, "bases"> & { rev: number };
type Body = {
  device: string;
  client_now: string;
  cursor: number;
  purged?: number;
  corrected?: true;
  changes: Sent[];
};
export type Fault = "request lost" | "answer lost" | "doubled";
type Refusal = { noun: string; id: string; field: string | null; code: string; why: string };
type Failure = { status: number; code: string };

const NOUNS = [
  ..."people events moments favors thanks promises photos journal merges own_card preferences".split(" "),
  ..."templates kind_words reviews review_answers dormant_answers imports".split(" "),
];
const msOf = (stamp: string) => Number(stamp.slice(0, 15));
const stampOf = (ms: number, device: string) => `${String(ms).padStart(15, "0")}-${device}`;

export class TestServer {
  rows = new Map<string, Kept>();
  rev = 0;
  /** The highest revision of a row that was deleted long ago and is forgotten now. */
  purgedRev = 0;
  requests: Body[] = [];
  faults: Fault[] = [];
  failures: Failure[] = [];
  unreachable = false;
  largest = 0;
  now = (): number => Date.now();
  refuse: (change: Sent, field: string) => Refusal | null = () => null;
  unreadable: (body: Body) => boolean = () => false;
  beforeAnswer: () => Promise<void> = async () => {};
  accounts: (path: string, method: string, body: unknown) => Response | null = () => null;

  fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const path = String(input);
    if (this.unreachable) throw new TypeError("Failed to fetch");
    const text = String(init.body ?? "");
    if (path !== "/api/sync")
      return (
        this.accounts(path, init.method ?? "GET", text ? JSON.parse(text) : null) ?? error(404, "not_found")
      );
    this.largest = Math.max(this.largest, text.length);
    return this.sync(JSON.parse(text) as Body);
  };

  field(noun: string, id: string, name: string): unknown {
    return this.rows.get(`${noun}|${id}`)?.fields[name];
  }

  purge(noun: string, id: string): void {
    const row = this.rows.get(`${noun}|${id}`);
    this.rows.delete(`${noun}|${id}`);
    this.purgedRev = Math.max(this.purgedRev, row?.rev ?? 0);
  }

  private async sync(body: Body): Promise<Response> {
    const fault = this.faults.shift();
    if (fault === "request lost") throw new TypeError("Failed to fetch");
    const failure = this.failures.shift();
    if (failure) return error(failure.status, failure.code);
    this.requests.push(body);
    if (this.unreadable(body) || body.changes.length > 500) return error(400, "malformed");
    const isGone = body.cursor > 0 && body.cursor < this.purgedRev && body.purged !== this.purgedRev;
    if (body.cursor > this.rev || isGone) return error(410, "resync");
    if (fault === "doubled") this.apply(body);
    const answer = this.answer(body, this.apply(body));
    await this.beforeAnswer();
    if (fault === "answer lost") throw new TypeError("Failed to fetch");
    return Response.json(answer);
  }

  private apply({ changes, client_now, corrected }: Body): Refusal[] {
    const off = this.now() - Date.parse(client_now);
    const shift = Math.abs(off) > 60_000 ? off : 0;
    if (corrected && shift !== 0) return [];
    const refused: Refusal[] = [];
    const touched = new Set<Kept>();
    for (const change of changes) {
      const { noun, id } = change;
      const row = this.rows.get(`${noun}|${id}`) ?? { noun, id, fields: {}, stamps: {}, rev: 0 };
      for (const name of Object.keys(change.fields)) {
        const isAhead = shift === 0 && msOf(change.stamps[name] ?? "") > this.now() + 60_000;
        const ahead = isAhead ? { noun, id, field: name, code: "ahead", why: "from the future" } : null;
        const no = NOUNS.includes(noun)
          ? (ahead ?? this.refuse(change, name))
          : { noun, id, field: null, code: "unknown_noun", why: "?" };
        if (no) refused.push(no);
        else if (this.write(row, change, name, shift)) touched.add(row);
      }
    }
    for (const row of touched) {
      row.rev = ++this.rev;
      this.rows.set(`${row.noun}|${row.id}`, row);
    }
    return refused;
  }

  protected write(row: Kept, change: Sent, name: string, shift: number): boolean {
    const stamp = change.stamps[name] ?? "";
    const settled = shift === 0 ? stamp : stampOf(Math.min(msOf(stamp) + shift, this.now()), stamp.slice(16));
    if (settled <= (row.stamps[name] ?? "")) return false;
    row.fields[name] = change.fields[name];
    row.stamps[name] = settled;
    return true;
  }

  private answer({ cursor }: Body, refused: Refusal[]) {
    const newer = [...this.rows.values()]
      .filter((row) => row.rev > cursor)
      .sort((one, other) => one.rev - other.rev);
    const rows = structuredClone(newer.slice(0, 500));
    const last = rows[rows.length - 1]?.rev ?? cursor;
    const now = new Date(this.now()).toISOString();
    return { rows, refused, cursor: last, more: newer.length > 500, now, purged: this.purgedRev };
  }
}

function error(status: number, code: string): Response {
  return Response.json({ error: { code, message: code } }, { status });
}
