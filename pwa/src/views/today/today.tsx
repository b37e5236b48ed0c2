import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { checkInsDue, type DueCheckIn } from "../../store/check_ins";
import { pinnedEvent } from "../../store/events";
import { type TodayList, todayList } from "../../store/today";
import { sayLong } from "../../words/days";
import { words } from "../../words/speak";
import { ThankYou } from "../give/thank_you";
import { Loaded } from "../shell/loaded";
import { EventCard } from "./event_card";
import { PromiseCard } from "./promise_card";
import { Section } from "./section";

const THANKS_SHOWN = 3;
const loadEmpty = async () => (await import("./today_empty")).TodayEmpty;
const loadMetToday = async () => (await import("./met_today")).MetToday;
const more = () => import("./more");
const loadMore = async () => (await more()).MoreDue;
const loadCheckIns = async () => (await more()).CheckIns;
const loadOffers = async () => (await import("./offers")).Offers;

/** The check-ins come a moment after the rest. */
type Shown = { list: TodayList; due: DueCheckIn[] | undefined };

function Lead({ list, due }: Shown) {
  const w = words.value.today;
  const { length: thanks } = list.thanks;
  const checkIns = due?.length ?? 0;
  return (
    <p>
      {thanks > 0 && <span>{w.thanksWait(thanks)} </span>}
      {checkIns > 0 && <span>{w.gladToHear(checkIns)}</span>}
    </p>
  );
}

function Sections({ list, due }: Shown) {
  const w = words.value.today;
  return (
    <>
      {list.thanks.length > 0 && (
        <Section title={w.thanks} hue="thank" more={{ href: "/give", text: w.allThanks }}>
          {list.thanks.slice(0, THANKS_SHOWN).map((card) => (
            <ThankYou card={card} key={card.favor.id} />
          ))}
        </Section>
      )}
      {list.promises.length > 0 && (
        <Section title={w.promises} hue="give">
          {list.promises.map((open) => (
            <PromiseCard open={open} key={open.promise.id} />
          ))}
        </Section>
      )}
      {/* Last, because they come a moment later: nothing moves under a thumb. */}
      {due && due.length > 0 && <Loaded load={loadCheckIns} props={{ due }} />}
    </>
  );
}

export function Today() {
  const w = words.value.today;
  const now = today.value;
  const list = useAnswer(() => todayList(now), [now]).value;
  const due = useAnswer(() => checkInsDue(now), [now]).value;
  const rarer = useAnswer(async () => (await more()).moreToday(now), [now]).value;
  const pinned = useAnswer(() => pinnedEvent(now), [now]).value;
  const isEmpty =
    list && due && rarer && list.thanks.length + due.length + list.promises.length + rarer.count === 0;
  return (
    <>
      <PageHead title={w.title} shown={sayLong(now)}>
        {list ? <Lead list={list} due={due} /> : <p>&nbsp;</p>}
      </PageHead>
      {pinned && <EventCard event={pinned} />}
      {list && <Sections list={list} due={due} />}
      {rarer && <Loaded load={loadMore} props={rarer} />}
      {list && !pinned && list.metToday.length > 0 && (
        <Loaded load={loadMetToday} props={{ people: list.metToday }} />
      )}
      {isEmpty && <Loaded load={loadEmpty} props={{}} />}
      {list && (
        <div class="stack">
          {pinned === null && <EventCard event={null} />}
          <Loaded load={loadOffers} props={{}} />
        </div>
      )}
    </>
  );
}
