import { openDB } from "idb";

type Index = { keyPath: string | string[]; multiEntry: boolean; unique: boolean };
export type Schema = Record<string, { keyPath: string | string[] | null; indexes: Record<string, Index> }>;
export type OldDatabase = {
  version: number;
  stores: Schema;
  kv: Record<string, unknown>;
  records: Record<string, unknown>[];
};

/** Lays the database out as that version left it, without any of today's code. */
export async function layOut(name: string, { version, stores, kv, records }: OldDatabase): Promise<void> {
  const db = await openDB(name, version, {
    upgrade(upgrading) {
      for (const [storeName, { keyPath, indexes }] of Object.entries(stores)) {
        const store = upgrading.createObjectStore(storeName, { keyPath });
        for (const [indexName, { keyPath: path, ...how }] of Object.entries(indexes))
          store.createIndex(indexName, path, how);
      }
    },
  });
  for (const [key, value] of Object.entries(kv)) await db.put("kv", value, key);
  for (const record of records) await db.put("records", record);
  db.close();
}

/** What stores and indexes there are. */
export async function schemaOf(name: string): Promise<Schema> {
  const db = await openDB(name);
  const schema: Schema = {};
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).store;
    const indexes = Object.fromEntries(
      [...store.indexNames].map((indexName) => {
        const { keyPath, multiEntry, unique } = store.index(indexName);
        return [indexName, { keyPath, multiEntry, unique }];
      }),
    );
    schema[storeName] = { keyPath: store.keyPath, indexes };
  }
  db.close();
  return schema;
}
