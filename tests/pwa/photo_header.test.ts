import { expect, test } from "vitest";
import { readHeader } from "../../pwa/src/photo/header";

function bytes(hex: string): Blob {
  const all = hex.replace(/\s/g, "").padEnd(80, "0");
  return new Blob([Uint8Array.from(all.match(/../g) ?? [], (two) => Number.parseInt(two, 16))]);
}

test.each([
  ["PNG", "89504e470d0a1a0a 0000000d 49484452 00000bb8 000007d0", "png", 6_000_000],
  ["GIF", "474946383961 b80b d007", "gif", 6_000_000],
  ["JPEG, behind its Exif", "ffd8 ffe1 0006 45786966 ffc0 0011 08 07d0 0bb8 03", "jpeg", 6_000_000],
  [
    "WebP, extended",
    "52494646 00000000 57454250 56503858 0a000000 00000000 b70b00 cf0700",
    "webp",
    6_000_000,
  ],
  ["WebP, lossy", "52494646 00000000 57454250 56503820 00000000 000000 9d012a b80b d007", "webp", 6_000_000],
  ["HEIC", "00000018 66747970 68656963 00000000", "heic", null],
  ["anything else", "25504446 2d312e37", "other", null],
  ["a JPEG that breaks off", "ffd8 ffe0", "jpeg", null],
])("%s says how large it is before it is unpacked", async (_, hex, kind, pixels) => {
  expect(await readHeader(bytes(hex))).toEqual({ kind, pixels });
});

test("an empty file is no picture", async () => {
  expect(await readHeader(new Blob([]))).toEqual({ kind: "other", pixels: null });
});
