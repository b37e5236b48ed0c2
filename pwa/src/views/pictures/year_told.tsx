import { useAnswer } from "../../parts/use_answer";
import { type GratitudeWeek, gratitudeOfWeek } from "../../store/pictures_year";
import { words } from "../../words/all";
import { sayAll } from "../../words/lists";

/** What happened in a week, in words. */
export function WeekTold({ week, range }: { week: GratitudeWeek; range: string }) {
  const w = words.value.pictures.year;
  const told = useAnswer(() => gratitudeOfWeek(week.from), [week.from]).value;
  if (!told) return <h3>{range}</h3>;
  const { thanked, noticed, pages } = told;
  const names = (people: { name: string }[]) => sayAll(people.map(({ name }) => name));
  return (
    <>
      <h3>{range}</h3>
      {thanked.length > 0 && <p dir="auto">{w.thankedNames(names(thanked))}</p>}
      {noticed.length > 0 && <p dir="auto">{w.noticedNames(names(noticed))}</p>}
      {pages.length > 0 && <p>{w.pages}</p>}
      {pages.map(({ id, words: written }) => (
        <a class="quote one-line" dir="auto" href={`/reflect/journal/${id}`} key={id}>
          {written}
        </a>
      ))}
      {thanked.length + noticed.length + pages.length === 0 && <p>{w.quiet}</p>}
    </>
  );
}
