import { icon } from "./icons";

export const Camera = icon(
  "M3.5 8h3.5l1.5-2.5h7L17 8h3.5v11.5h-17V8ZM15.5 13.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z",
);
export const Microphone = icon(
  "M15 6.5v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 6 0ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5M8.5 21.5h7",
);
