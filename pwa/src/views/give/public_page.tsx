import { useDraft } from "../../parts/draft";
import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { firstName } from "../../store/names";
import { type ThankCard, thankCard } from "../../store/thanks";
import { words } from "../../words/all";
import { AskFirst, WouldTheyLikeIt } from "./may_i";
import { ShoutOut } from "./shout_out";
import { Why } from "./why";

/** Thanks before others, as far as they are glad of it. */
export function PublicPage({ favorId }: { favorId: string }) {
  const w = words.value;
  const card = useAnswer(() => thankCard(favorId), [favorId]).value;
  if (card === undefined) return null;
  if (card === null) return <Empty text={w.give.gone} hue="give" />;
  return (
    <>
      <PageHead title={w.thanking.shoutTitle(firstName(card.person.name))} />
      <div class="stack hue-thank">
        <Why card={card} />
        <AsTheyLikeIt card={card} />
        <a class="button plain at-start" href={`/give/${favorId}`}>
          {w.thanking.toLetter}
        </a>
      </div>
    </>
  );
}

function AsTheyLikeIt({ card }: { card: ThankCard }) {
  const { person, favor } = card;
  const [answer, write] = useDraft(`public-${favor.id}`, { isGlad: false });
  if (person.recognition === "private")
    return <p class="card quiet">{words.value.thanking.shoutPrivate(firstName(person.name))}</p>;
  if (person.recognition === "public" || (person.recognition === "ask" && answer.value.isGlad))
    return <ShoutOut card={card} />;
  if (person.recognition === "ask") return <AskFirst card={card} onGladly={() => write({ isGlad: true })} />;
  return <WouldTheyLikeIt person={person} />;
}
