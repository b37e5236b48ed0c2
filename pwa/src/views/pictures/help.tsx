import { useSignal } from "@preact/signals";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { type HelpMonth, helpByMonth, helpOfMonth } from "../../store/pictures_help";
import { words } from "../../words/all";
import { sayMonth } from "../../words/days";
import { sayMonthShort } from "./day_words";
import { type MonthPlaced, placeHelp, WIDTH } from "./help_layout";
import { Legend, NoPicture, Picture } from "./picture";
import { Plot } from "./plot";
import { Dot, Hollow } from "./shapes";

const SIZE = 5.4;

export function Help() {
  const months = useAnswer(() => helpByMonth(today.value), [today.value]).value;
  if (!months) return null;
  const w = words.value.pictures.help;
  if (months.every(({ given, received }) => given + received === 0))
    return <NoPicture title={w.title} text={w.empty} href="/people" act={w.emptyDo} hue="give" />;
  return <Drawn months={months} />;
}

function Drawn({ months }: { months: HelpMonth[] }) {
  const w = words.value.pictures.help;
  const chosen = useSignal<number | null>(null);
  const { months: points, height, middle, each } = placeHelp(months);
  const month = chosen.value === null ? null : months[chosen.value];
  return (
    <Picture
      title={w.title}
      about={each > 1 ? `${w.about} ${w.each(each)}` : w.about}
      hue="give"
      drawing={
        <Plot
          title={w.title}
          described={w.described}
          width={WIDTH}
          height={height}
          points={points}
          keyOf={({ month }) => month.month}
          label={({ month }) => w.month(sayMonth(month.month), monthSaid(month))}
          mark={(point, isChosen) => <Month placed={point} isChosen={isChosen} height={height} />}
          chosen={chosen.value}
          onChoose={(at) => {
            chosen.value = at;
          }}
        >
          <path d={`M0 ${middle - 12}H${WIDTH}M0 ${middle + 12}H${WIDTH}`} stroke="var(--line)" />
        </Plot>
      }
      legend={
        <Legend
          kinds={[
            { text: w.kinds.given, shape: <Dot r={SIZE} fill="var(--give)" /> },
            { text: w.kinds.received, shape: <Hollow r={SIZE} fill="var(--thank)" /> },
          ]}
        />
      }
      told={month && <Told month={month} key={month.month} />}
      list={<Months months={months} />}
    />
  );
}

function monthSaid({ given, received }: HelpMonth): string {
  const w = words.value.pictures.help;
  const said = [given > 0 ? w.givenN(given) : "", received > 0 ? w.receivedN(received) : ""].filter(Boolean);
  return said.join(" ") || w.quiet;
}

type MonthProps = { placed: MonthPlaced; isChosen: boolean; height: number };

function Month({ placed: { x, y, dots, month }, isChosen, height }: MonthProps) {
  return (
    <>
      <rect
        x={x - 13}
        y={1}
        width={26}
        height={height - 2}
        rx={13}
        fill={isChosen ? "var(--wash)" : "transparent"}
        stroke={isChosen ? "var(--hue)" : "none"}
      />
      {dots.map(({ y, way }) =>
        way === "given" ? (
          <Dot x={x} y={y} r={SIZE} fill="var(--give)" key={y} />
        ) : (
          <Hollow x={x} y={y} r={SIZE} fill="var(--thank)" key={y} />
        ),
      )}
      <text x={x} y={y + 4} text-anchor="middle">
        {sayMonthShort(month.month)}
      </text>
    </>
  );
}

function Told({ month }: { month: HelpMonth }) {
  const w = words.value.pictures;
  const found = useAnswer(() => helpOfMonth(month.month), [month.month]).value;
  return (
    <>
      <h3>{sayMonth(month.month)}</h3>
      <p>{monthSaid(month)}</p>
      <ul class="told-lines">
        {found?.told.map(({ favor, name }) => (
          <li key={favor.id}>
            <a href={`/people/${favor.person_id}`} dir="auto">
              {favor.direction === "given" ? w.help.gave(name) : w.help.got(name)}
            </a>
            {favor.what && (
              <span class="soft" dir="auto">
                {` · ${favor.what}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      {found && found.more > 0 && <p class="soft small">{w.more(found.more)}</p>}
    </>
  );
}

function Months({ months }: { months: HelpMonth[] }) {
  const { columns } = words.value.pictures.help;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{columns.month}</th>
          <th scope="col">{columns.given}</th>
          <th scope="col">{columns.received}</th>
        </tr>
      </thead>
      <tbody>
        {[...months].reverse().map(({ month, given, received }) => (
          <tr key={month}>
            <th scope="row">{sayMonth(month)}</th>
            <td>{given}</td>
            <td>{received}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
