import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { Empty } from "../../parts/empty";
import { Plus } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { helpLedger, type LedgerFilter } from "../../store/help_ledger";
import type { Direction } from "../../store/types";
import { words } from "../../words/all";
import { Timeline } from "../story/timeline";
import { HelpKindSelect } from "./kind_select";

const NOBODY = { id: "", isNobodys: true };

/** Help in both directions, in one list, by months. */
export function HelpLedger() {
  const w = words.value.helping;
  const filter = useSignal<LedgerFilter>({ direction: null, kind: null });
  const { direction, kind } = filter.value;
  const story = useAnswer(() => helpLedger({ direction, kind }), [direction, kind]).value;
  const isAll = direction === null && kind === null;
  if (story?.entries.length === 0 && isAll) {
    return (
      <>
        <PageHead title={w.ledger} />
        <Empty text={w.ledgerEmpty} hue="give">
          <LogHelp />
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHead title={w.ledger}>
        <p>{w.ledgerLead}</p>
      </PageHead>
      <div class="stack hue-give section">
        <LogHelp />
        <Choice<Direction | "both">
          legend={w.which}
          legendHidden
          look="segments"
          value={direction ?? "both"}
          options={[
            { value: "both", text: w.both },
            { value: "received", text: words.value.moments.received },
            { value: "given", text: words.value.moments.given },
          ]}
          onChoose={(chosen) => {
            filter.value = { kind, direction: chosen === "both" ? null : chosen };
          }}
        />
        <HelpKindSelect
          none={w.anyKind}
          value={kind}
          onKind={(chosen) => {
            filter.value = { direction, kind: chosen };
          }}
        />
      </div>
      {story?.entries.length === 0 && <p class="soft">{w.ledgerNone}</p>}
      <h2 class="only-heard">{w.historyAll}</h2>
      {story && <Timeline story={story} page={NOBODY} key={`${direction} ${kind}`} />}
    </>
  );
}

function LogHelp() {
  return (
    <a class="button primary" href="/give/help/new">
      <Plus />
      {words.value.helping.log}
    </a>
  );
}
