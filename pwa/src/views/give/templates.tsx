import { Empty } from "../../parts/empty";
import { Plus } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { ownTemplates } from "../../store/templates";
import { words } from "../../words/all";

/** One's own words to begin with, by name. */
export function Templates() {
  const w = words.value.templates;
  const own = useAnswer(ownTemplates, []).value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      <div class="stack">
        {own?.length === 0 && <Empty text={w.empty} hue="thank" />}
        {own?.map(({ id, name, occasion, text }) => (
          <a class="card plain-link template" href={`/give/templates/${id}`} key={id}>
            <span class="label">{occasion ? w.occasions[occasion] : w.anyOccasion}</span>
            <strong dir="auto">{name}</strong>
            <span class="words soft" dir="auto">
              {(text ?? "").replace(/\n+/g, "\n")}
            </span>
          </a>
        ))}
        <a class="button primary wide" href="/give/templates/new">
          <Plus />
          {w.add}
        </a>
      </div>
    </>
  );
}
