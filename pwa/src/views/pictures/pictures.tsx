import { PageHead } from "../../parts/page_head";
import { words } from "../../words/all";
import { Circles } from "./circles";
import { Events } from "./events";
import { Help } from "./help";
import { Year } from "./year";

/** Looking back in pictures: none of them says how well anybody is doing. */
export function Pictures() {
  const w = words.value.pictures;
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      <div class="stack">
        <Year />
        <Help />
        <Circles />
        <Events />
      </div>
    </>
  );
}
