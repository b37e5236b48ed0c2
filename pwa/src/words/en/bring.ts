import { count, figures } from "./numbers";

export const bring = {
  title: "Import LinkedIn connections",
  how: "In LinkedIn: Settings, Data privacy, Get a copy of your data, Connections. The file that arrives is Connections.csv.",
  choose: "Choose file",
  reading: "Reading the file…",
  adds: "New",
  updates: "Updated",
  skips: "Left as they are",
  rejects: "Not readable",
  rowsTitle: "The first rows",
  line: "Line",
  name: "Name",
  what: "What happens",
  whats: { add: "Added", update: "Updated", skip: "Left alone", reject: "Not imported" },
  nothing: "Nothing new in this file. Everyone in it is already in your notebook.",
  go: (n: number) => count(n, { one: "Import one person", other: `Import ${figures(n)} people` }),
  progress: "Importing",
  done: (added: number) =>
    count(added, { one: "One person added.", other: `${figures(added)} people added.` }),
  doneUpdated: (n: number) => count(n, { one: "One page updated.", other: `${figures(n)} pages updated.` }),
  other: "Choose another file",
  unreadable: "This file could not be read as LinkedIn connections. Nothing was changed. Pick the file named Connections.csv.",
  whys: {
    same: "Already here, nothing new",
    no_name: "No name in this row",
  } as Record<string, string>,
};
