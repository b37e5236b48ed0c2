import { peoplePack } from "./people_index";
import { sectionsBy } from "./people_sections";

/** Tags that any of these people have. */
export function tagsOf(ids: Set<string>): string[] {
  const pack = peoplePack();
  const positions = pack.order().filter((position) => ids.has(pack.idAt(position)));
  const sections = sectionsBy(pack, positions, "tag", { today: "", newest: [] });
  return sections.map(({ key }) => key).filter(Boolean);
}
