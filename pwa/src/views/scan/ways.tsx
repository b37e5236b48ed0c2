import type { ComponentType } from "preact";
import { OwnCardPage } from "../own_card/own_card";
import { Share } from "../share/share";
import type { ViewProps } from "../view_props";
import { Paste } from "./paste";
import { Scan } from "./scan";

const SCREENS: Record<string, ComponentType> = { scan: Scan, paste: Paste, share: Share, card: OwnCardPage };

/** All the other ways in are one part: who opens one of them soon needs the next. */
export function Ways({ params: [way = ""] }: ViewProps) {
  const Screen = SCREENS[way];
  return Screen ? <Screen /> : null;
}
