import { Empty } from "../../parts/empty";
import { Pin, Plus } from "../../parts/icons";
import { PageHead } from "../../parts/page_head";
import { useAnswer } from "../../parts/use_answer";
import { listEvents } from "../../store/events";
import { words } from "../../words/all";
import { whenAndWhere } from "./when";

export function Events() {
  const w = words.value.events;
  const list = useAnswer(listEvents, []).value;
  return (
    <>
      <PageHead title={w.title} />
      {list && list.length > 0 && (
        <ul class="card lines">
          {list.map((event) => (
            <li key={event.id}>
              <a class="who event-line" href={`/events/${event.id}`}>
                <span>
                  <span class="name" dir="auto">
                    {event.name}
                  </span>
                  <span class="about" dir="auto">
                    {whenAndWhere(event)}
                  </span>
                </span>
                {event.pinned && (
                  <span class="label hue-thank">
                    <Pin />
                    <span class="only-heard">{w.pinnedNow}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {list?.length === 0 && <Empty text={w.empty} />}
      <div class="after-cards">
        <a class="button wide" href="/events/new">
          <Plus />
          {w.newOne}
        </a>
      </div>
    </>
  );
}
