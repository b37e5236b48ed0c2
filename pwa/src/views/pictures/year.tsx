import { useSignal } from "@preact/signals";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type GratitudeWeek, gratitudeYear } from "../../store/pictures_year";
import { words } from "../../words/all";
import { sayMonth, sayRange, sayShort } from "../../words/days";
import { sayMonthShort, sayWeekdayNarrow } from "./day_words";
import { Legend, NoPicture, Picture } from "./picture";
import { Plot } from "./plot";
import { Dot, Hollow, Square } from "./shapes";
import { HEIGHT, type Mark, PITCH, placeYear, TALL, type WeekPlaced, WIDTH } from "./year_layout";
import { totalOf, weekSaid } from "./year_said";
import { WeekTold } from "./year_told";

const SIZES = [1.2, 3, 4.2, 5.2];

export function Year() {
  const weeks = useAnswer(() => gratitudeYear(today.value), [today.value]).value;
  if (!weeks) return null;
  const w = words.value.pictures.year;
  const { thanked, written, noticed } = totalOf(weeks.flatMap(({ days }) => days));
  if (thanked + written + noticed === 0)
    return (
      <NoPicture title={w.title} text={w.empty} href="/reflect/journal/new" act={w.emptyDo} hue="reflect" />
    );
  return <Drawn weeks={weeks} />;
}

function Drawn({ weeks }: { weeks: GratitudeWeek[] }) {
  const w = words.value.pictures.year;
  const chosen = useSignal<number | null>(null);
  const placed = placeYear(weeks);
  const { thanked, written, noticed } = totalOf(weeks.flatMap(({ days }) => days));
  const say = (day: string | undefined) => (day ? sayShort(day, today.value) : "");
  const week = chosen.value === null ? null : weeks[chosen.value];
  return (
    <Picture
      title={w.title}
      about={w.about}
      hue="reflect"
      drawing={
        <Plot
          title={w.title}
          described={w.described(say(weeks[0]?.from), say(today.value), thanked, written, noticed)}
          width={WIDTH}
          height={HEIGHT}
          points={placed.weeks}
          keyOf={({ week }) => week.from}
          label={({ week }) => w.week(rangeOf(week), weekSaid(week))}
          mark={(each, isChosen) => <Week placed={each} isChosen={isChosen} />}
          chosen={chosen.value}
          onChoose={(at) => {
            chosen.value = at;
          }}
        >
          <Names months={placed.months} first={placed.weeks[0]} second={placed.weeks[26]} />
        </Plot>
      }
      legend={
        <Legend
          kinds={(["thanked", "written", "noticed"] as const).map((kind) => ({
            text: w.kinds[kind],
            shape: <MarkShape x={0} y={0} size={3} kind={kind} />,
          }))}
        />
      }
      told={week && <WeekTold week={week} range={rangeOf(week)} key={week.from} />}
      list={<Months weeks={weeks} />}
    />
  );
}

function rangeOf({ from, days }: GratitudeWeek): string {
  return sayRange(from, days.at(-1)?.day ?? from);
}

function Week({ placed: { x, y, marks }, isChosen }: { placed: WeekPlaced; isChosen: boolean }) {
  return (
    <>
      <rect
        x={x - PITCH / 2}
        y={y - TALL / 2}
        width={PITCH}
        height={TALL}
        rx={PITCH / 2}
        fill={isChosen ? "var(--wash)" : "transparent"}
        stroke={isChosen ? "var(--hue)" : "none"}
      />
      {marks.map((mark) => (
        <MarkShape {...mark} key={mark.y} />
      ))}
    </>
  );
}

function MarkShape({ x, y, size, kind }: Mark) {
  const r = SIZES[size] ?? 1;
  if (kind === "thanked") return <Dot x={x} y={y} r={r} fill="var(--thank)" />;
  if (kind === "written") return <Square x={x} y={y} r={r} fill="var(--reflect)" />;
  if (kind === "noticed") return <Hollow x={x} y={y} r={r + 0.4} fill="var(--give)" />;
  return <Dot x={x} y={y} r={r} fill="var(--edge)" />;
}

type NamesProps = {
  months: { month: string; x: number; y: number }[];
  first: WeekPlaced | undefined;
  second: WeekPlaced | undefined;
};

function Names({ months, first, second }: NamesProps) {
  return (
    <>
      {months.map(({ month, x, y }) => (
        <text x={x - PITCH / 2 + 2} y={y} key={`${month}-${y}`}>
          {sayMonthShort(month)}
        </text>
      ))}
      {[first, second].map((week) =>
        [0, 2, 4].map((row) => {
          const mark = week?.marks[row];
          return (
            mark && (
              <text x={2} y={mark.y + 4} key={mark.y}>
                {sayWeekdayNarrow(row)}
              </text>
            )
          );
        }),
      )}
    </>
  );
}

function Months({ weeks }: { weeks: GratitudeWeek[] }) {
  const { columns } = words.value.pictures.year;
  const days = weeks.flatMap((week) => week.days);
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].reverse();
  const kinds = ["thanked", "written", "noticed"] as const;
  return (
    <table class="figures">
      <thead>
        <tr>
          {(["month", ...kinds] as const).map((name) => (
            <th scope="col" key={name}>
              {columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const total = totalOf(days.filter(({ day }) => day.startsWith(month)));
          return (
            <tr key={month}>
              <th scope="row">{sayMonth(month)}</th>
              {kinds.map((kind) => (
                <td key={kind}>{total[kind]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
