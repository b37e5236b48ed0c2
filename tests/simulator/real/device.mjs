// A device: a database that two tabs share, a clock of its own, and what was saved here.
import { packages } from "./bundle.mjs";

packages("fake-indexeddb/auto");
const { IDBFactory } = packages("fake-indexeddb");
const TIMEOUT_MS = 30_000;

/** Every device of one history begins with nothing. */
export function newWorld() {
  globalThis.indexedDB = new IDBFactory();
}

class Dead extends Error {
  name = "Dead";
}

/** How many more transactions may be begun before the tab dies in the middle of the next one. */
const life = { transactions: Number.POSITIVE_INFINITY };
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
  if (mode === "readwrite") life.transactions -= 1;
  return begin.call(this, stores, mode, ...rest);
};
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (life.transactions < 0) throw new Dead("the tab died");
  return put.apply(this, given);
};

/** A tab's sync pass: the request it waits for, and what will become of it. */
class Tab {
  request = null;
  running = false;
  #told = [];

  constructor(device, number) {
    this.device = device;
    this.number = number;
    this.load();
  }

  load() {
    const alive = { yes: true };
    this.alive = alive;
    const fetch = (_path, { body }) =>
      new Promise((resolve, reject) => {
        if (!alive.yes) return;
        this.request = { body, resolve, reject, answer: null, sentAt: this.device.world.now };
        this.#wake();
      });
    this.client = this.device.world.make(fetch, this.device.random, undefined);
    this.client.open.database.name = `device-${this.device.number}`;
    this.client.wall.now = () => this.device.world.now + this.device.skew;
  }

  #wake() {
    for (const resolve of this.#told.splice(0)) resolve();
  }

  /** Let the pass run until it waits for the network, or ends. */
  async #rest(act) {
    const rests = new Promise((resolve) => this.#told.push(resolve));
    act();
    await rests;
  }

  async start() {
    if (this.running) return;
    this.running = true;
    const { alive } = this;
    await this.#rest(() => {
      const ended = () => {
        if (!alive.yes) return;
        this.running = false;
        this.request = null;
        this.#wake();
      };
      this.client.syncPass().then(ended, ended);
    });
  }

  async arrive() {
    this.request.answer = await this.device.world.ask(this.device.number, this.request.body);
  }

  async answer() {
    const { request } = this;
    if (!request?.answer) return;
    this.request = null;
    const late = this.device.world.now - request.sentAt > TIMEOUT_MS;
    const { status, text } = request.answer;
    await this.#rest(() => {
      if (late) request.reject(new DOMException("late", "TimeoutError"));
      else request.resolve(new Response(text, { status }));
    });
  }

  async lose() {
    const { request } = this;
    if (!request) return;
    this.request = null;
    await this.#rest(() => request.reject(new TypeError("Failed to fetch")));
  }

  /** Dies: with its answer unread, or in the middle of the transaction after so many. */
  async crash(transactions) {
    if (transactions > 0 && this.request?.answer) {
      life.transactions = transactions;
      await this.answer();
      life.transactions = Number.POSITIVE_INFINITY;
    }
    await this.drop();
  }

  async drop() {
    this.alive.yes = false;
    this.running = false;
    this.request = null;
    await this.client.open.closeDb();
    this.load();
  }
}

export class Device {
  skew = 0;
  undos = [];

  constructor(world, number, random) {
    this.world = world;
    this.number = number;
    this.random = random;
    this.tabs = [new Tab(this, 0), new Tab(this, 1)];
  }

  get client() {
    return this.tabs[0].client;
  }

  record(noun, id) {
    return this.client.open.reading((tx) => tx.objectStore("records").get([noun, id]));
  }

  records() {
    return this.client.open.reading((tx) => tx.objectStore("records").getAll());
  }

  async hasBegun() {
    if (this.tabs.some((tab) => tab.running)) return true;
    return (await this.client.open.reading((tx) => tx.objectStore("kv").get("device"))) !== undefined;
  }

  cursor() {
    return this.client.open.reading((tx) => tx.objectStore("kv").get("cursor"));
  }

  /** Signing out: another tab's answer may still be on its way. */
  async wipe() {
    await this.client.wipe();
    this.undos = [];
  }

  async evict() {
    await Promise.all(this.tabs.map((tab) => tab.client.open.closeDb()));
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(`device-${this.number}`);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    this.undos = [];
  }
}
