import { shape } from "./shape";
import type { FollowUp, Milestone } from "./types";

export const asMilestone = shape<Milestone>({
  person_id: null,
  kind: "own",
  label: null,
  month: 1,
  day_of_month: 1,
  year: null,
  repeats: "yearly",
  remind_before: null,
  noted_for: null,
});

export const asFollowUp = shape<FollowUp>({ person_id: "", what: "", due_on: null, done_on: null });
