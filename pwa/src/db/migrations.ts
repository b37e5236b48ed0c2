import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Stored } from "./record";

export interface KithDb extends DBSchema {
  records: {
    key: [string, string];
    value: Stored;
    indexes: { pending: number; refs: string; sort: [string, string]; todo: string };
  };
  kv: { key: string; value: unknown };
}

type Upgrade = IDBPTransaction<KithDb, StoreNames<KithDb>[], "versionchange">;
export type Migration = {
  version: number;
  name: string;
  up: (db: IDBPDatabase<KithDb>, tx: Upgrade) => void;
};

// A shipped line is never changed: somewhere there is a device with the first version.
export const migrations: Migration[] = [
  {
    version: 1,
    name: "records and kv",
    up(db) {
      const records = db.createObjectStore("records", { keyPath: ["noun", "id"] });
      records.createIndex("pending", "pending");
      records.createIndex("refs", "refs", { multiEntry: true });
      records.createIndex("sort", "sort");
      records.createIndex("todo", "todo");
      db.createObjectStore("kv");
    },
  },
];
