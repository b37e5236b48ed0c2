// Plays a history of tests/simulator/steps.py with the real client, against the server at `url`.
import { Agent, request } from "node:http";
import { Device, newWorld } from "./device.mjs";
import { Saves } from "./saves.mjs";

const BEGINNING = 1_795_000_000_000;
const GAPS_MS = [700, 0, 3, 2_900, 150, 0, 1_300];
const DAY = "2026-11-22";
const agent = new Agent({ keepAlive: true });
const personId = (number) => `01930000-0000-7000-8000-00000000000${number}`;

export function post(url, path, headers, body) {
  return new Promise((resolve, reject) => {
    const type = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const going = request(url + path, { method: "POST", agent, headers: { ...type, ...headers } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, text }));
    });
    going.on("error", reject);
    going.end(body);
  });
}

export class World {
  now = BEGINNING;
  saves = new Saves();
  strays = [];

  constructor(make, url, seed) {
    newWorld();
    this.make = make;
    this.url = url;
    this.seed = seed;
    const random = seededRandom(seed);
    this.devices = [0, 1, 2].map((number) => new Device(this, number, random));
  }

  ask(device, body) {
    const headers = { "x-sim-now": String(this.now), "x-sim-device": `${this.seed}-${device}` };
    // The witness has to know what was saved before it sees it arrive.
    headers["x-sim-told"] = JSON.stringify(this.#told());
    return post(this.url, "/api/sync", headers, body);
  }

  async play(steps) {
    for (const [number, [kind, ...given]] of steps.entries()) {
      this.now += GAPS_MS[number % GAPS_MS.length];
      await this[kind](...given);
    }
  }

  edit(d, tab, person, field, value) {
    return this.#save(d, "people", personId(person), { [field]: value }, (fields, id) =>
      this.devices[d].tabs[tab].client.editPerson(id, fields),
    );
  }

  async write(d, tab, person, how, word, where) {
    const record = await this.devices[d].record("people", personId(person));
    const words = (seen(record).notes ?? "").split(/\s+/).filter(Boolean);
    let at = Math.floor(where * (words.length + 1));
    if (how === "rewrite") words.splice(0, words.length, word);
    else if (how === "insert" || words.length === 0) words.splice(at, 0, word);
    else {
      at = Math.min(at, words.length - 1);
      words.splice(at, 1, ...(how === "replace" ? [word] : []));
    }
    await this.edit(d, tab, person, "notes", words.join(" "));
  }

  moment(d, tab, name) {
    const fields = { kind: "met", happened_on: DAY, text: `told ${name}` };
    return this.#save(d, "moments", null, fields, () =>
      this.devices[d].tabs[tab].client.adding("moments", fields),
    );
  }

  delete(d, tab, person) {
    return this.#change(d, tab, "people", personId(person), { deleted_at: this.#instant() });
  }

  async restore(d, tab, person) {
    const record = await this.devices[d].record("people", personId(person));
    if (seen(record).deleted_at) await this.#change(d, tab, "people", personId(person), { deleted_at: null });
  }

  async undo(d, tab) {
    const last = this.devices[d].undos.pop();
    if (last === undefined) return;
    const [noun, id, before, born] = last;
    await this.#change(d, tab, noun, id, born ? { deleted_at: this.#instant() } : before, false);
  }

  #change(d, tab, noun, id, fields, undoable = true) {
    const { client } = this.devices[d].tabs[tab];
    return this.#save(d, noun, id, fields, () => client.editing(noun, id, fields), undoable);
  }

  async #save(d, noun, id, fields, act, undoable = true) {
    const device = this.devices[d];
    const before = id === null ? undefined : await device.record(noun, id);
    const made = await act(fields, id);
    const record = await device.record(noun, id ?? made.id);
    if (record === undefined) return;
    const was = seen(before);
    this.saves.saved(d, this.now, { noun, id: record.id, fields }, before, record);
    const changed = Object.keys(fields).filter((name) => (was[name] ?? null) !== fields[name]);
    if (!undoable || changed.length === 0) return;
    const former = Object.fromEntries(changed.map((name) => [name, was[name] ?? null]));
    device.undos.push([noun, record.id, former, before === undefined]);
  }

  // Whole seconds, and never the same one twice.
  #instant() {
    this.instants = (this.instants ?? 0) + 1;
    return `${new Date(BEGINNING + this.instants * 1_000).toISOString().slice(0, 19)}Z`;
  }

  async sync(d, tab, fault = null, at = 0) {
    await this.start(d, tab);
    for (let number = 0; this.devices[d].tabs[tab].request !== null; number++) {
      if (number > 200) throw new Error("a pass never ends");
      const here = number === at ? fault : null;
      if (here === "request lost") return this.lose(d, tab);
      await this.arrive(d, tab, here ?? "once");
      if (here === "answer lost") return this.lose(d, tab);
      await this.answer(d, tab);
    }
  }

  async start(d, tab, atOnce = false) {
    this.now += 11;
    await this.devices[d].tabs[tab].start();
    if (atOnce) await this.arrive(d, tab, "once");
  }

  async arrive(d, tab, how) {
    const place = this.devices[d].tabs[tab];
    if (place.request === null || place.request.answer) return;
    this.now += 17;
    if (how === "strayed") this.strays.push([d, place.request.body]);
    if (how === "doubled") await this.ask(d, place.request.body);
    await place.arrive();
  }

  async answer(d, tab) {
    await this.devices[d].tabs[tab].answer();
  }

  async lose(d, tab) {
    await this.devices[d].tabs[tab].lose();
  }

  async stray() {
    const stray = this.strays.shift();
    if (stray !== undefined) await this.ask(...stray);
  }

  async crash(d, tab, transactions) {
    const place = this.devices[d].tabs[tab];
    await place.crash(this.now - (place.request?.sentAt ?? 0) > 30_000 ? 0 : transactions);
  }

  async clock(d, skew) {
    this.devices[d].skew = skew;
    // Before anything happened here it is no jump: this device's clock has always been so.
    if (await this.devices[d].hasBegun()) this.saves.events.push(["clock", d]);
  }

  wait(ms) {
    this.now += ms;
  }

  async evict(d) {
    this.saves.gone(d, await this.devices[d].records());
    await this.devices[d].evict();
  }

  async leave(d) {
    this.saves.gone(d, await this.devices[d].records());
    await this.devices[d].wipe();
    for (const tab of this.devices[d].tabs) if (tab.request?.answer == null) await tab.drop();
    this.strays = this.strays.filter(([from]) => from !== d);
  }

  async upkeep() {
    await this.#tell("/sim/upkeep", { events: this.#told() });
  }

  #told() {
    return this.saves.events.splice(0);
  }

  async #tell(path, body) {
    const headers = { "x-sim-now": String(this.now), "x-sim-device": `${this.seed}-0` };
    const { status, text } = await post(this.url, path, headers, JSON.stringify(body));
    if (status !== 200) throw new Error(`${path}: ${text}`);
    return JSON.parse(text);
  }

  begin() {
    return this.#tell("/sim/begin", {});
  }

  async end() {
    for (const [d, device] of this.devices.entries())
      for (const tab of [0, 1]) {
        await this.arrive(d, tab, "once");
        await device.tabs[tab].drop();
      }
    while (this.strays.length > 0) await this.stray();
    for (let round = 0; round < 3; round++)
      for (const d of this.devices.keys()) {
        this.now += 1_000;
        await this.sync(d, 0);
      }
    const devices = [];
    for (const device of this.devices)
      devices.push({ records: await device.records(), cursor: (await device.cursor()) ?? 0 });
    const verdict = await this.#tell("/sim/end", { events: this.#told(), devices });
    for (const device of this.devices) for (const tab of device.tabs) await tab.drop();
    return verdict;
  }
}

function seen(record) {
  const fields = { ...record?.base?.fields };
  for (const [name, { value }] of Object.entries(record?.dirty ?? {})) fields[name] = value;
  return fields;
}

function seededRandom(seed) {
  let state = (seed + 1) * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) & 255;
  };
  return {
    getRandomValues(bytes) {
      for (let at = 0; at < bytes.length; at++) bytes[at] = next();
      return bytes;
    },
  };
}
