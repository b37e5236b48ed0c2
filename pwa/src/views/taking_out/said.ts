import { today } from "../../parts/today";
import type { ArchiveWords } from "../../store/archive_words";
import { personArchive } from "../../store/export_archive";
import type { CalendarWords } from "../../store/export_calendar";
import { words } from "../../words/all";
import { sayYearDay } from "../../words/days";
import { language } from "../../words/speak";
import { archiveWords, takingOutWords } from "../../words/taking_out";

/** Every date with its year: an archive is read in years to come. */
function sayDay(day: string): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  return sayYearDay(month, of, year);
}

export function archiveSays(): ArchiveWords {
  const w = archiveWords.value;
  return {
    ...w,
    language: language.value,
    written: (on, people) => w.written(sayDay(on), people),
    writtenOne: (on) => w.writtenOne(sayDay(on)),
    day: sayDay,
    yearDay: sayYearDay,
  };
}

export function personPage(id: string): Promise<Blob> {
  return personArchive(id, archiveSays(), today.value);
}

export function calendarSays(): CalendarWords {
  const said = takingOutWords.value.calendarSays;
  const { kinds } = words.value.dates;
  return { ...said, milestone: (name, { label, kind }) => said.milestone(name, label ?? kinds[kind]) };
}
