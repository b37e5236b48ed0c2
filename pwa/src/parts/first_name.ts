/** How one speaks of someone: the first word of the name, whatever its script. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
