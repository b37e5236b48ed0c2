import type { ComponentType } from "preact";
import { PageHead } from "../../parts/page_head";
import { words } from "../../words/all";
import { BeginAsk } from "../asks/begin";
import { Asks } from "../asks/list";
import { AskPage } from "../asks/page";
import { Challenges } from "../challenges/challenges";
import { BalancePage } from "../helping/balance_page";
import { Fits } from "../helping/fits";
import { KindNo } from "../helping/kind_no";
import { HelpLedger } from "../helping/ledger";
import { Mine } from "../helping/mine";
import { NewHelp } from "../helping/new_help";
import { BeginIntroduction } from "../introductions/begin";
import { Introductions } from "../introductions/list";
import { IntroductionPage } from "../introductions/page";
import { NotFound } from "../shell/not_found";
import type { ViewProps } from "../view_props";

// One file for all of them: each file of its own costs the worker's list of what to keep.

export { Notices } from "../helping/notices";
export { PersonHelping } from "../helping/person_card";
export { Suggestion } from "../helping/suggestion";

/** Everything about giving that is not a thank-you, by the word in its address. */
export function GivingPage({ params: [what, id], query }: ViewProps) {
  const personId = query.get("person");
  const isNew = id === "new";
  switch (what) {
    case "challenges":
      return <Challenges id={id} />;
    case "asks":
      if (isNew) return <BeginAsk personId={personId} />;
      return id ? <AskPage id={id} /> : <Listed list={Asks} />;
    case "introductions":
      if (isNew) return <BeginIntroduction personId={personId} />;
      return id ? <IntroductionPage id={id} /> : <Listed list={Introductions} />;
    case "help":
      return isNew ? <NewHelp personId={personId} /> : <HelpLedger />;
    case "fits":
      return <Fits given={query.get("text")} />;
    case "mine":
      return <Mine />;
    case "balance":
      return <BalancePage />;
    case "no":
      return <KindNo personId={personId} />;
    default:
      return <NotFound />;
  }
}

function Listed({ list: List }: { list: ComponentType }) {
  return (
    <>
      <PageHead title={words.value.give.title} />
      <List />
    </>
  );
}
