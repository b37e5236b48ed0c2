/** An id that two devices make alike out of two others, so that what both make there is one. */
export function derivedId(one: string, other: string): string {
  const bits = (id: string) => BigInt(`0x${id.replaceAll("-", "")}`);
  const hex = (bits(one) ^ bits(other)).toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
