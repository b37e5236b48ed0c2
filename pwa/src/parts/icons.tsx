/** One outline set on a 24-pixel grid; every icon stands beside a word or carries a label around it. */
export function icon(path: string) {
  return () => (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const Sun = icon(
  "M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
);
export const PeopleIcon = icon(
  "M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.9c2 .7 3.2 2.4 3.5 5.1",
);
export const Plus = icon("M12 5v14M5 12h14");
export const Heart = icon(
  "M12 20.5s-8-4.6-8-10.5a4.5 4.5 0 0 1 8-2.8A4.5 4.5 0 0 1 20 10c0 5.9-8 10.5-8 10.5Z",
);
export const Book = icon(
  "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2ZM12 6.5v14",
);
export const Person = icon("M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6");
export const Back = icon("M15 5l-7 7 7 7");
export const Pin = icon(
  "M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21ZM14.5 9.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z",
);
export const Bell = icon("M6 16V10.5a6 6 0 0 1 12 0V16l1.5 2h-15L6 16ZM10 20.5a2.2 2.2 0 0 0 4 0");
export const Check = icon("M5 12.5l4.5 4.5L19 7.5");
export const Pen = icon("M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19 4 20ZM14 6.5l3.5 3.5");
export const Call = icon(
  "M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-1 2-2 2C10.5 19.5 4.5 13.5 4.5 6c0-1 1-2 2-2Z",
);
export const Cup = icon(
  "M5 9h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5V9ZM17 10.5h1.5a2.5 2.5 0 0 1 0 5H17M9 3.5v2.5M13 3.5v2.5",
);
export const Bubble = icon("M4 5h16v11.5h-9L6.5 20v-3.5H4V5Z");
export const Table = icon("M3.5 10h17M5.5 10v9M18.5 10v9M8 6.5a1.8 1.8 0 1 0 0-.1M16 6.5a1.8 1.8 0 1 0 0-.1");
export const Leaf = () => (
  <svg class="icon leaf" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 21V11M12 13C12 8.5 8.5 6 3.5 6c0 5 3.5 7 8.5 7ZM12 11c0-4 3-7 8.5-7.5C20.5 8.5 17 11 12 11Z" />
  </svg>
);
