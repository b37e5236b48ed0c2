import type { Row } from "../db/record";

// A missing field is null, so that a view never meets `undefined`; fields unknown here pass through.
export function shape<T>(blank: Omit<T, "id" | "pending">): (row: Row) => T {
  return (row) => {
    const filled: Record<string, unknown> = { ...blank };
    for (const [name, value] of Object.entries(row)) if (value != null) filled[name] = value;
    return filled as T;
  };
}
