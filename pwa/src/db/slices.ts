const SLICE = 50;

/** All in the same transaction, but the screen gets its turn each time the database is waited for. */
export async function inSlices<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += SLICE)
    done.push(...(await Promise.all(items.slice(from, from + SLICE).map(work))));
  return done;
}
