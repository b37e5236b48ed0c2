import type { Found, Understood } from "../../store/ways_in";
import { Confirm } from "./confirm";
import { Several } from "./several";

export type Ends = { onDone: (to: string) => Promise<void>; onLeave: () => Promise<void> };
type Props = Ends & { understood: Understood & { as: "people" } };

export function People({ understood: { people, from }, ...ends }: Props) {
  const [first] = people as [Found, ...Found[]];
  if (people.length > 1) return <Several people={people} {...ends} />;
  return <Confirm found={first} from={from} {...ends} />;
}
