import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Back, Book, Heart, Leaf, PeopleIcon, Sun } from "../parts/icons";
import { Next } from "../parts/more_icons";
import { PageHead } from "../parts/page_head";
import { today } from "../parts/today";
import { useAnswer } from "../parts/use_answer";
import { monthInWords } from "../store/look_back";
import { sentThanks } from "../store/thanks";
import type { Thanks } from "../store/types";
import { words } from "../words/all";
import { sayMonth, sayShort } from "../words/days";
import { Loaded } from "./shell/loaded";
import { Section } from "./today/section";

const SENT_SHOWN = 50;
const loadNow = async () => (await import("./reflecting/reflecting_page")).ReflectingNow;

function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

function Month() {
  const w = words.value.reflect;
  const thisMonth = today.value.slice(0, 7);
  const month = useSignal(thisMonth);
  const told = useAnswer(() => monthInWords(month.value), [month.value]).value;
  const move = (by: number) => {
    month.value = monthBeside(month.value, by);
  };
  const sentences = told
    ? (["met", "thanked", "helped", "kept", "moments"] as const).filter((what) => told[what] > 0)
    : [];
  return (
    <section class="card hued hue-reflect section">
      <div class="row spread">
        <button type="button" class="icon-button" aria-label={w.earlier} onClick={() => move(-1)}>
          <Back />
        </button>
        <h2>{sayMonth(month.value)}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={w.later}
          disabled={month.value >= thisMonth}
          onClick={() => move(1)}
        >
          <Next />
        </button>
      </div>
      <div class="lines-of-month">
        {told && sentences.map((what) => <p key={what}>{w[what](told[what])}</p>)}
        {told && sentences.length === 0 && <p>{w.quiet}</p>}
      </div>
    </section>
  );
}

function Sent() {
  const w = words.value.reflect;
  const sent = useAnswer(() => sentThanks(SENT_SHOWN), []).value;
  if (!sent) return null;
  return (
    <Section title={w.sent} hue="reflect">
      {sent.length === 0 && <p class="soft">{w.sentEmpty}</p>}
      {sent.map(({ thanks, person }) => (
        <article class="card letter-sent" key={thanks.id}>
          <div class="row spread">
            <h3 dir="auto">
              {person ? <a href={`/people/${person.id}`}>{w.to(person.name)}</a> : w.to(w.someone)}
            </h3>
            <span class="soft small">{whenAndHow(thanks)}</span>
          </div>
          <p class={thanks.words ? "quote" : "soft small"} dir="auto">
            {thanks.words || w.noWords}
          </p>
        </article>
      ))}
    </Section>
  );
}

function whenAndHow({ sent_on, channel }: Thanks): string {
  const how = words.value.thanking.channels[channel ?? "other"];
  return [sent_on && sayShort(sent_on, today.value), how].filter(Boolean).join(", ");
}

type DoorProps = { href: string; title: string; about: string; icon: ComponentChildren };

function Door({ href, title, about, icon }: DoorProps) {
  return (
    <a class="card who door hue-reflect" href={href}>
      {icon}
      <span>
        <span class="name">{title}</span>
        <span class="about">{about}</span>
      </span>
      <Next />
    </a>
  );
}

export function ReflectPage() {
  const w = words.value.reflect;
  const { journal, challenges, kindWords, pictures, purpose, review, ties } = words.value;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      <Month />
      <Loaded load={loadNow} props={{}} />
      <div class="doors">
        <Door href="/reflect/journal" title={journal.title} about={journal.door} icon={<Book />} />
        <Door href="/reflect/review" title={review.title} about={review.door} icon={<Sun />} />
        <Door href="/reflect/ties" title={ties.title} about={ties.door} icon={<PeopleIcon />} />
        <Door href="/reflect/kind-words" title={kindWords.title} about={kindWords.door} icon={<Heart />} />
        <Door href="/reflect/challenges" title={challenges.title} about={challenges.door} icon={<Leaf />} />
        <Door href="/reflect/pictures" title={pictures.title} about={pictures.door} icon={<Sun />} />
        <Door href="/reflect/purpose" title={purpose.title} about={purpose.door} icon={<Heart />} />
      </div>
      <Sent />
      <a class="button wide" href="/events">
        {words.value.events.all}
      </a>
    </>
  );
}
