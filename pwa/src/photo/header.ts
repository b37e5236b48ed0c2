export type Header = { kind: "jpeg" | "png" | "gif" | "webp" | "heic" | "other"; pixels: number | null };

// A file of a few kilobytes can unpack to gigabytes, so its size in pixels is read before it is unpacked.
const HEAD_BYTES = 256 * 1024;

export async function readHeader(file: Blob): Promise<Header> {
  const bytes = new DataView(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (bytes.byteLength < 30) return { kind: "other", pixels: null };
  const word = (at: number) => bytes.getUint32(at);
  if (word(0) === 0x89504e47) return { kind: "png", pixels: word(16) * word(20) };
  if (word(0) === 0x47494638)
    return { kind: "gif", pixels: bytes.getUint16(6, true) * bytes.getUint16(8, true) };
  if (word(0) === 0x52494646 && word(8) === 0x57454250) return { kind: "webp", pixels: webpPixels(bytes) };
  if (bytes.getUint16(0) === 0xffd8) return { kind: "jpeg", pixels: jpegPixels(bytes) };
  return { kind: isHeic(bytes) ? "heic" : "other", pixels: null };
}

function isHeic(bytes: DataView): boolean {
  const brand = String.fromCharCode(...[8, 9, 10, 11].map((at) => bytes.getUint8(at)));
  return bytes.getUint32(4) === 0x66747970 && /^(?:hei|hev|mif|msf)/.test(brand);
}

function webpPixels(bytes: DataView): number | null {
  const form = bytes.getUint8(15);
  const three = (at: number) => 1 + bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16);
  // "VP8X" says it plainly, the others in the first bytes of the picture.
  if (form === 0x58) return three(24) * three(27);
  if (form === 0x20) return (bytes.getUint16(26, true) & 0x3fff) * (bytes.getUint16(28, true) & 0x3fff);
  const packed = bytes.getUint32(21, true);
  return (1 + (packed & 0x3fff)) * (1 + ((packed >> 14) & 0x3fff));
}

function jpegPixels(bytes: DataView): number | null {
  let at = 2;
  while (at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.getUint16(at + 5) * bytes.getUint16(at + 7);
    at += 2 + bytes.getUint16(at + 2);
  }
  return null;
}
