import { count, figures } from "./numbers";

export const people = {
  title: "People",
  search: "Search people",
  searchHint: "Names, companies, tags, notes",
  all: "Everyone",
  found: (n: number) => count(n, { one: "One person", other: `${figures(n)} people` }),
  nobodyFound: "Nobody by these words. A part of a name, company or tag is enough.",
  filter: "Circles",
  empty: "Everyone you meet will live here. Start with one name.",
  bring: "Or bring your LinkedIn connections",
  choose: "Choose someone to read their page.",
  circles: {
    inner: "Inner",
    close: "Close",
    active: "Active",
    light: "Light touch",
    resting: "Resting",
  },
  noCircle: "No circle",
};
