import { useSignal } from "@preact/signals";
import { Empty } from "../../parts/empty";
import { Plus } from "../../parts/icons";
import { More } from "../../parts/more";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { kindWords, type Received } from "../../store/kind_words";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";

const PAGE = 40;

/** What others said, the latest on top; read, and not counted. */
export function KindWordsPage() {
  const w = words.value.kindWords;
  const most = useSignal(PAGE);
  const kept = useAnswer(() => kindWords(most.value + 1), [most.value]).value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      <div class="stack hue-reflect">
        <a class="button primary wide" href="/log?kind_words=new">
          <Plus />
          {w.keep}
        </a>
        {kept?.length === 0 && <Empty text={w.empty} hue="reflect" />}
        {kept?.slice(0, most.value).map((received) => (
          <Words {...received} key={received.kind.id} />
        ))}
        <More most={most} by={PAGE} of={kept?.length} text={w.older} wide />
      </div>
    </>
  );
}

function Words({ kind, person }: Received) {
  const w = words.value;
  const name = person?.name ?? w.kindWords.someone;
  const day = kind.received_on && sayShort(kind.received_on, today.value);
  const told = [day, kind.place && w.kindWords.places[kind.place]].filter(Boolean);
  return (
    <article class="card kind-words">
      <blockquote dir="auto">{kind.words}</blockquote>
      <div class="row spread">
        <p>
          {person ? (
            <a href={`/people/${person.id}`} dir="auto">
              {name}
            </a>
          ) : (
            name
          )}
          <span class="soft small said-where">{told.join(" · ")}</span>
        </p>
        <a class="button plain" href={`/log?kind_words=${kind.id}`} aria-label={w.kindWords.edit(name)}>
          {w.doing.edit}
        </a>
      </div>
    </article>
  );
}
