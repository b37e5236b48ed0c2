/** What the address of a screen says: the groups of its pattern and the query. */
export type ViewProps = { params: string[]; query: URLSearchParams };
