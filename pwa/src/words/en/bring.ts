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
  problems: {
    too_big: "This file is larger than Kith reads in one go. Nothing was changed.",
    empty_file: "This file is empty. Nothing was changed.",
    zip_file:
      "This is the whole archive. Open it on your phone or computer, and choose the file Connections.csv inside.",
    no_header:
      "No line with column names was found, so this does not look like Connections.csv. Nothing was changed.",
    not_linkedin: "This is a table, but not LinkedIn connections. Choose the file named Connections.csv.",
    too_many_rows: "This file has more rows than Kith takes in at once. Nothing was changed.",
    import_stopped:
      "The import stopped on the way. What came in so far is kept; the same file again brings the rest, and nobody twice.",
    unknown: "This file could not be read as LinkedIn connections. Nothing was changed.",
  } as Record<string, string>,
  whys: {
    new_person: "New in your notebook",
    fills_gaps: "Fills in what was empty; your own words stay",
    already_here: "Already here, nothing new",
    twice_in_file: "Twice in this file",
    several_fit: "Several people fit, so nobody is changed",
    empty_row: "Empty row",
    unsafe_link: "Comes without its link, which is no web address",
    bad_email: "Comes without its e-mail, which is no address",
    bad_date: "Comes without its date, which could not be read",
    too_long: "Very long text was shortened",
    no_name: "No name in this row",
    too_few_cells: "This row has too few columns",
    too_many_cells: "This row has too many columns",
    unclosed_quote: "A quotation mark is never closed",
    row_too_long: "This row is too long",
  } as Record<string, string>,
  attention: "Worth a look",
  moreRows: (n: number) =>
    count(n, { one: "One more row like these.", other: `${figures(n)} more rows like these.` }),
};
