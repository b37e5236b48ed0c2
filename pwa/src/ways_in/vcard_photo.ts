import type { Property } from "./vcard_property";

/** About 1.5 MB of picture: more than any card carries to be seen small. */
const MOST = 2_000_000;
const INLINE = /^data:image\/jpe?g;base64,/i;

/** The picture of a card when it is in the card itself and a JPEG; addresses of pictures are not fetched. */
export function jpegOf({ value, params }: Property): string | null {
  if (value.length > MOST) return null;
  const encoding = params.get("ENCODING")?.[0]?.toUpperCase();
  const isInline = encoding === "B" || encoding === "BASE64";
  return isInline ? asJpeg(value) : jpegIn(value);
}

/** The picture that a `data:` address is. */
export function jpegIn(address: string): string | null {
  return address.length <= MOST && INLINE.test(address) ? asJpeg(address.replace(INLINE, "")) : null;
}

function asJpeg(text: string): string | null {
  const base64 = text.replace(/\s+/g, "");
  return base64.startsWith("/9j/") && /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? base64 : null;
}
