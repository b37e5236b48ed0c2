import { shape } from "./shape";
import type { Event, Favor, Moment, Person, PromiseMade, Thanks } from "./types";

export const asPerson = shape<Person>({
  name: "",
  other_names: [],
  company: null,
  role: null,
  past_work: [],
  pinned_note: null,
  notes: null,
  tags: [],
  email: null,
  phone: null,
  link: null,
  address: null,
  ways: [],
  how_met: null,
  introduced_by: null,
  cares_about: null,
  needs: null,
  offers: null,
  thanks_preference: null,
  recognition: null,
  circle: null,
  cadence_days: null,
  cadence_set_on: null,
  check_in_snoozed_until: null,
  source: null,
  merged_into: null,
});

export const asEvent = shape<Event>({
  name: "",
  place: null,
  starts_on: null,
  ends_on: null,
  zone: null,
  pinned: false,
});

export const asMoment = shape<Moment>({
  kind: "note",
  happened_on: "",
  person_ids: [],
  event_id: null,
  text: null,
});

export const asFavor = shape<Favor>({
  person_id: "",
  event_id: null,
  direction: "received",
  kind: null,
  what: null,
  happened_on: null,
  thanked: null,
  thanked_on: null,
  thank_later_until: null,
});

export const asThanks = shape<Thanks>({
  person_id: "",
  favor_id: null,
  event_id: null,
  words: null,
  channel: null,
  sent_on: null,
});

export const asPromise = shape<PromiseMade>({
  person_id: "",
  event_id: null,
  what: "",
  due_on: null,
  kept_on: null,
});
