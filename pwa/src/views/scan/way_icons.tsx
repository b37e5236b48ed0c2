import { icon } from "../../parts/icons";

export const Code = icon(
  "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v3.5M14 20h2.5M19.5 20h.5M7 7h0M17 7h0M7 17h0",
);
export const Clipboard = icon("M8.5 5H6v15.5h12V5h-2.5M9 3.5h6v3.5H9zM9 11.5h6M9 15.5h4");
export const Picture = icon("M3.5 5h17v14h-17zM4 16.5l5-5 4 4 2.5-2.5 4.5 4M15.5 9.5a1 1 0 1 0 0-.1");
export const File = icon("M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 13h6M9 16.5h4");
export const Contacts = icon(
  "M5 3.5h14v17H5zM3.5 8h3M3.5 12h3M3.5 16h3M14.2 10a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM8.5 16.5c.4-1.8 1.7-2.7 3.5-2.7s3.1.9 3.5 2.7",
);
export const Card = icon(
  "M3 5.5h18v13H3zM10 10.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM5.5 15.8c.3-1.3 1.2-2 2.5-2s2.2.7 2.5 2M14 10h4M14 13.5h4",
);
export const Light = icon(
  "M9 20.5h6M10 17.5h4M8.5 14.5a5.5 5.5 0 1 1 7 0c-.9.8-1.2 1.6-1.5 3h-4c-.3-1.4-.6-2.2-1.5-3Z",
);
