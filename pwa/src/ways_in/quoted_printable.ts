/** `=C3=A9` and the like, in whatever character set the card says it is. */
export function quotedPrintable(text: string, charset: string): string {
  const bytes = new Uint8Array(text.length * 3);
  const encoder = new TextEncoder();
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const hex = text[at] === "=" ? /^[0-9A-Fa-f]{2}$/.exec(text.slice(at + 1, at + 3)) : null;
    if (hex) {
      bytes[length++] = Number.parseInt(hex[0], 16);
      at += 3;
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      length += encoder.encodeInto(sign, bytes.subarray(length)).written;
      at += sign.length;
    }
  }
  return decoded(bytes.subarray(0, length), charset);
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // An unknown name, or bytes that are not what the card said they were.
    return loosely(bytes);
  }
}

/** UTF-8 with a letter torn here and there, as phones cut long notes; or else Windows' set. */
function loosely(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  const torn = text.split("\ufffd").length - 1;
  return torn * 10 <= text.length ? text : new TextDecoder("windows-1252").decode(bytes);
}
