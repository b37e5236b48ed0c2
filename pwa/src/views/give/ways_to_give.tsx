import { preferences } from "../../store/preferences";
import { words } from "../../words/all";

/** Besides thanking: the ways into everything about helping. */
export function WaysToGive() {
  const w = words.value.helping;
  const ways = [
    { to: "fits", text: w.fits },
    { to: "help", text: w.ledger },
    { to: "mine", text: w.mine },
    { to: "balance", text: w.balance },
    { to: "no", text: w.no },
  ];
  const shown = ways.filter(({ to }) => to !== "balance" || preferences.value.balance_words !== false);
  return (
    <nav class="section hue-give" aria-label={w.moreWays}>
      <ul class="chips scroll">
        {shown.map(({ to, text }) => (
          <li key={to}>
            <a class="chip edged" href={`/give/${to}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
