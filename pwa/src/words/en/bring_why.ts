/** Why a file cannot be read, and why a row of it is taken, left or refused. */
export const bringWhy = {
  problems: {
    too_big:
      "This file is larger than Kith reads in one go: 10 MB, or 50 MB as an archive. Nothing was changed.",
    empty_file: "This file is empty. Nothing was changed.",
    zip_locked:
      "This archive is closed with a password. Open it yourself, and choose the file inside. Nothing was changed.",
    zip64:
      "This archive is of a kind for very large files. Open it yourself, and choose the file inside. Nothing was changed.",
    zip_damaged:
      "This archive is damaged and cannot be opened. Fetching it once more may help. Nothing was changed.",
    zip_too_much: "Something in this archive unpacks to more than Kith reads in one go. Nothing was changed.",
    zip_nothing:
      "Nothing in this archive is known to Kith. Open it yourself, and choose the list inside. Nothing was changed.",
    no_header: "No people, meetings or pages were found in this file. Nothing was changed.",
    kith_file:
      "This is Kith’s own file. Bring it in by “A file you exported from Kith”, below. Nothing was changed.",
    not_known: "Nothing in this file is known to Kith. Nothing was changed.",
    not_understood:
      "This file breaks off or is damaged. Fetching it once more may help. Nothing was changed.",
    too_many_cards: "This file has more cards than Kith takes in at once: 5,000. Nothing was changed.",
    too_many_rows: "This file has more rows than Kith takes in at once: 50,000. Nothing was changed.",
    import_stopped:
      "It stopped on the way. What came in so far is kept, and the rest goes on at the next start.",
    storage_full: "This device has no room left. Make some, and choose the file again. Nothing was changed.",
    not_saved: "This device could not keep it. Choose the file again. Nothing was changed.",
    unknown: "This file could not be read. Nothing was changed.",
  } as Record<string, string>,
  whys: {
    new_person: "New in your notebook",
    new_moment: "New moments",
    new_favor: "New favors",
    new_page: "New journal pages",
    fills_gaps: "Fills in what was empty; your own words stay",
    already_here: "Already here, nothing new",
    twice_in_file: "Twice in this file",
    several_fit: "Several people fit, so nobody is changed",
    who_is_meant: "Only the name fits, so it is left for you to say",
    nobody_known: "About nobody you know",
    in_future: "Has not happened yet",
    left_alone: "You left it out",
    empty_row: "Empty row",
    unsafe_link: "Comes without its link, which is no web address",
    bad_email: "Comes without its e-mail, which is no address",
    bad_date: "The date could not be read",
    too_long: "Very long text was shortened",
    left_out: "Comes without what could not be kept",
    no_name: "No name in this row",
    too_few_cells: "This row has too few columns",
    too_many_cells: "This row has too many columns",
    unclosed_quote: "A quotation mark is never closed",
    row_too_long: "This row is too long",
    not_understood: "This could not be understood",
  } as Record<string, string>,
};
