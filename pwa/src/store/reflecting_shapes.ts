import { shape } from "./shape";
import type { DormantAnswer, Review, ReviewAnswer } from "./types";

export const asReview = shape<Review>({ quarter: "", started_on: "", finished_on: null, person_ids: [] });

export const asReviewAnswer = shape<ReviewAnswer>({
  review_id: "",
  person_id: "",
  word: null,
  note: null,
  answered_on: null,
});

export const asDormantAnswer = shape<DormantAnswer>({
  person_id: "",
  month: null,
  slot: null,
  answer: null,
  answered_on: null,
});
