import { KindWordsPage } from "../kind_words/page";
import type { ViewProps } from "../view_props";
import { CardPage } from "./card_page";
import { PublicPage } from "./public_page";
import { TemplatePage } from "./template_page";
import { Templates } from "./templates";
import { WriteThanks } from "./write";

// One file for all of them: each file of its own costs the worker's list of what to keep.

/** One thank-you: the letter, the card, the words before others; what they begin with; and those that came back. */
export function ThanksPage({ params: [id = "", what], query }: ViewProps) {
  if (id === "kind-words") return <KindWordsPage />;
  if (id === "templates") return what ? <TemplatePage id={what} from={query.get("from")} /> : <Templates />;
  if (what === "card") return <CardPage favorId={id} />;
  if (what === "public") return <PublicPage favorId={id} />;
  return <WriteThanks favorId={id} />;
}
