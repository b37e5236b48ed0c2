import { inOrder } from "../db/ask";
import { oneSeen, type Seen } from "../db/seen";
import { asTemplate } from "./thanks_shapes";
import type { Opened, Patch, Template, TemplateFields, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

/** By name. */
export async function ownTemplates(): Promise<Template[]> {
  return (await inOrder("templates")).map(asTemplate);
}

export async function ownTemplate(id: string): Promise<Opened<Template> | null> {
  const row = await oneSeen("templates", id);
  return row && { ...asTemplate(row), seen: row.seen };
}

export function addTemplate(fields: TemplateFields): Promise<{ id: string; undo: Undo }> {
  return adding("templates", fields);
}

export function editTemplate(id: string, patch: Patch<TemplateFields>, on: Seen): Promise<Undo> {
  return editing("templates", id, patch, on);
}

export function removeTemplate(id: string): Promise<Undo> {
  return removing("templates", id);
}
