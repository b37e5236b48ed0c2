import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { words } from "../../words/all";
import { isWide } from "../shell/wide";
import { PeopleList } from "./list";

/** On a wide screen the list stands at the side, and this is the place for a page. */
export function People() {
  const w = words.value.people;
  return (
    <>
      <PageHead title={w.title} />
      {isWide.value ? <Empty text={w.choose} hue="keep" /> : <PeopleList />}
    </>
  );
}
