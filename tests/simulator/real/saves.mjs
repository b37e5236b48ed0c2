// What was saved, and which of it its own device replaced before the server knew it: for the judge.
export class Saves {
  events = [];
  #count = 0;
  #writers = new Map();

  /** `before` and `after`: the record around the save, as it is stored. */
  saved(device, now, { noun, id, fields }, before, after) {
    const number = this.#count++;
    this.events.push(["saved", device, noun, id, fields, fieldsOf(before), now]);
    for (const name of Object.keys(after.dirty)) {
      const [was, is] = [before?.dirty[name], after.dirty[name]];
      if (was && was.value === is.value && was.stamp === is.stamp) continue;
      const writers = this.#of(device, noun, id, name);
      // What is on its way goes first, and is not replaced.
      if (was && is.before === undefined) this.#excuse(writers.splice(0), name);
      else if (was && was.before && is.before) this.#excuse(writers.splice(1), name);
      if (!was) writers.length = 0;
      writers.push(number);
    }
  }

  /** The storage is gone, and with it what was not acknowledged. */
  gone(device, records) {
    for (const { noun, id, dirty } of records)
      for (const name of Object.keys(dirty)) this.#excuse(this.#of(device, noun, id, name), name);
    for (const key of [...this.#writers.keys()]) if (key.startsWith(`${device}|`)) this.#writers.delete(key);
  }

  #excuse(writes, name) {
    for (const write of writes) this.events.push(["excused", write, name]);
  }

  #of(device, noun, id, name) {
    const key = `${device}|${noun}|${id}|${name}`;
    if (!this.#writers.has(key)) this.#writers.set(key, []);
    return this.#writers.get(key);
  }
}

function fieldsOf(record) {
  const fields = { ...record?.base?.fields };
  for (const [name, { value }] of Object.entries(record?.dirty ?? {})) fields[name] = value;
  return fields;
}
