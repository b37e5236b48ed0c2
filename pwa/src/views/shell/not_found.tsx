import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { words } from "../../words/speak";

export function NotFound() {
  const w = words.value.shell;
  return (
    <>
      <PageHead title={w.notFoundTitle} />
      <Empty text={w.notFound}>
        <a class="button primary" href="/">
          {w.toToday}
        </a>
      </Empty>
    </>
  );
}
