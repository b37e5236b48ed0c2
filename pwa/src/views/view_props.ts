/** What the address of a screen says: the groups of its pattern and the query. */
export type ViewProps = { params: string[]; query: URLSearchParams };

/** A sheet stands above a screen, has an address of its own, and is put away again. */
export type SheetProps = { query: URLSearchParams; onClose: () => void };
