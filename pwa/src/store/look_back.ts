import { inOrder } from "../db/ask";
import { asFavor, asMoment } from "./shapes";

export type MonthInWords = { met: number; thanked: number; moments: number; helped: number; kept: number };

/** How many people were met and thanked, how often help was given and a promise kept. */
export async function monthInWords(month: string): Promise<MonthInWords> {
  const within = (noun: string) => inOrder(noun, `${month}-01`, `${month}-31`);
  const [momentRows, thanks, favorRows, kept] = await Promise.all(
    ["moments", "thanks", "favors", "promises"].map(within),
  );
  const moments = (momentRows ?? []).map(asMoment);
  const met = moments.filter((moment) => moment.kind === "met").flatMap((moment) => moment.person_ids);
  return {
    met: new Set(met).size,
    thanked: thanks?.length ?? 0,
    moments: moments.length,
    helped: (favorRows ?? []).map(asFavor).filter((favor) => favor.direction === "given").length,
    kept: kept?.length ?? 0,
  };
}
