import { PageHead } from "../../parts/page_head";
import { words } from "../../words/all";
import { BeginAsk } from "../asks/begin";
import { Asks } from "../asks/list";
import { AskPage } from "../asks/page";
import { Challenges } from "../challenges/challenges";
import { BeginIntroduction } from "../introductions/begin";
import { Introductions } from "../introductions/list";
import { IntroductionPage } from "../introductions/page";
import type { ViewProps } from "../view_props";

// One file for all of them: each file of its own costs the worker's list of what to keep.

/** Introductions, asks and challenges: the list, a new one, or one of them. */
export function GivingPage({ params: [what, id], query }: ViewProps) {
  if (what === "challenges") return <Challenges id={id} />;
  const isAsk = what === "asks";
  const personId = query.get("person");
  if (id === "new")
    return isAsk ? <BeginAsk personId={personId} /> : <BeginIntroduction personId={personId} />;
  if (id) return isAsk ? <AskPage id={id} /> : <IntroductionPage id={id} />;
  return (
    <>
      <PageHead title={words.value.give.title} />
      {isAsk ? <Asks /> : <Introductions />}
    </>
  );
}
