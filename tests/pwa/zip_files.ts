/** Archives as other programs write them, and as hostile ones would. */
export type Entry = {
  name: string;
  text?: string;
  bytes?: Uint8Array<ArrayBuffer>;
  method?: number;
  flags?: number;
};

export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

export async function zipOf(...entries: Entry[]): Promise<File> {
  const files: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, text = "", bytes = utf8(text), method = 8, flags = 0 } of entries) {
    const packed = method === 8 ? await deflated(bytes) : bytes;
    const title = utf8(name);
    const shared = [
      ...two(20, flags, method, 0, 0),
      ...four(0, packed.length, bytes.length),
      ...two(title.length, 0),
    ];
    const head = Uint8Array.from([...four(0x04034b50), ...shared, ...title]);
    const listed = [...four(0x02014b50), ...two(20), ...shared, ...two(0, 0, 0), ...four(0, at), ...title];
    files.push(head, packed);
    list.push(Uint8Array.from(listed));
    at += head.length + packed.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = [
    ...four(0x06054b50),
    ...two(0, 0, entries.length, entries.length),
    ...four(size, at),
    ...two(0),
  ];
  return new File([...files, ...list, Uint8Array.from(end)], "archive.zip");
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function two(...numbers: number[]): number[] {
  return numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
}

function four(...numbers: number[]): number[] {
  return numbers.flatMap((n) => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, n >>> 24]);
}
