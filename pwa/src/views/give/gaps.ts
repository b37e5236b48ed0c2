const GAP = "…";

export function gapsIn(text: string): number {
  return text.split(GAP).length - 1;
}

/** Puts the cursor over the next gap, so that the first key fills it; round to the first after the last. */
export function goToGap(field: HTMLTextAreaElement): void {
  const after = field.value.indexOf(GAP, field.selectionEnd);
  const at = after < 0 ? field.value.indexOf(GAP) : after;
  if (at < 0) return;
  field.focus();
  field.setSelectionRange(at, at + GAP.length);
}
