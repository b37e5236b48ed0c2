import { icon } from "./icons";

/** Icons that no part of the first screen shows. */
export const Next = icon("M9 5l7 7-7 7");
export const Cross = icon("M6 6l12 12M18 6L6 18");
export const Search = icon("M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0ZM15.5 15.5L20 20");
export const Mail = icon("M3.5 6.5h17v11.5h-17zM4 7l8 6.5L20 7");
export const Share = icon("M12 15V3.5M8 7l4-3.5L16 7M6 11.5H4.5v9h15v-9H18");
export const Copy = icon("M9 8.5h10.5v12H9zM15 5.5v-2H4.5v12h2");
export const Download = icon("M12 3.5V15M8 11.5l4 3.5 4-3.5M4.5 20h15");
export const Phone = icon(
  "M7.5 2.5h9a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1ZM11 18.5h2",
);
export const Cake = icon(
  "M4 20.5h16v-8H4zM4 16c2 1.5 3.3 1.5 5.3 0 2 1.5 3.400 1.500 5.400 0 2 1.500 3.300 1.500 5.300 0M12 12.500V8M12 3.500v1.500",
);
export const Dots = icon("M5.5 12h.01M12 12h.01M18.5 12h.01");
export const Join = icon(
  "M14 9.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM19 14.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z",
);
export const House = icon("M4 11.5l8-7.5 8 7.5M6 10v10h12V10M10 20v-5.5h4V20");
export const Globe = icon(
  "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17",
);
