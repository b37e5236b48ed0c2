import { Empty } from "../../parts/empty";
import { words } from "../../words/speak";

export function TodayEmpty({ isFirst }: { isFirst: boolean }) {
  const w = words.value.today;
  if (!isFirst) return <Empty title={w.emptyTitle} text={w.empty} hue="give" />;
  return (
    <Empty title={w.firstTitle} text={w.first}>
      <a class="button primary" href="/add">
        {w.firstDo}
      </a>
    </Empty>
  );
}
