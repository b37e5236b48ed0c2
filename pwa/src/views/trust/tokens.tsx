import { type Asked, useAsked } from "../../parts/asked";
import { PageHead } from "../../parts/page_head";
import { account } from "../../store/account";
import { endToken, MOST_TOKENS, type Token, tokens } from "../../store/tokens";
import { sayInstant } from "../../words/days";
import { trustWords } from "../../words/trust";
import { Section } from "../today/section";
import { NewToken } from "./new_token";

/** Only the server knows the tokens, so without a connection they are neither shown nor made. */
export function Tokens() {
  const w = trustWords.value.tokens;
  const isIn = account.value.state === "in";
  const asked = useAsked(tokens, isIn);
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.why}</p>
      </PageHead>
      {isIn ? <Listed {...asked} /> : <p class="card">{w.signIn}</p>}
    </>
  );
}

function Listed({ known, again, change }: Asked<Token[]>) {
  const w = trustWords.value.tokens;
  const list = known.value;
  if (list === "asking") return null;
  if (list === "unknown") return <p class="notice">{w.offline}</p>;
  const end = ({ id, name }: Token) => change(() => endToken(id), w.endSaid(name));
  return (
    <>
      <Section title={w.make} hue="keep">
        {list.length < MOST_TOKENS ? <NewToken onMade={again} /> : <p class="card">{w.full}</p>}
      </Section>
      <Section title={w.list} hue="keep">
        {list.length === 0 && <p class="soft">{w.none}</p>}
        {list.length > 0 && (
          <ul class="card lines">
            {list.map((token) => (
              <Line token={token} onEnd={() => end(token)} key={token.id} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Line({ token, onEnd }: { token: Token; onEnd: () => void }) {
  const w = trustWords.value.tokens;
  const ends = sayInstant(token.expires_at);
  const may = token.scopes.includes("write") ? w.readAndWrite : w.read;
  const isOver = token.expires_at <= new Date().toISOString();
  return (
    <li class="setting">
      <div>
        <p dir="auto">{token.name}</p>
        <p class="soft small">{isOver ? w.ended(ends) : w.about(may, ends)}</p>
        <p class="soft small">{token.last_used_at ? w.used(sayInstant(token.last_used_at)) : w.unused}</p>
      </div>
      <button type="button" class="button" aria-label={w.endName(token.name)} onClick={onEnd}>
        {w.end}
      </button>
    </li>
  );
}
