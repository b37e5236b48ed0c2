import { PageHead } from "../../parts/page_head";
import { trustWords } from "../../words/trust";
import { Section } from "../today/section";

/** For everybody, also without an account: what is kept, why, for how long and who can read it. */
export function Privacy() {
  const w = trustWords.value.privacy;
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.intro}</p>
      </PageHead>
      {w.parts.map(({ title, lines }) => (
        <Section title={title} hue="keep" key={title}>
          <div class="card stack">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}
