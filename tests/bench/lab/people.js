// A believable address book: the same one each time, with accents, several scripts and words from everywhere.
const FIRST = "Anna Ben Chloé Dana Émile Farid Grace Hana Igor Jürgen Kofi Lena María Noé Olga Priya Quinn Rosa Søren Tomás Uma Vera Wei Ximena Yusuf Zoë".split(" ");
const LAST = "Müller García Okafor Tanaka Novák Silva Kowalski Jensen Ahmed Rossi Dubois Petrov Nguyen Haddad Ferreira Lindqvist O'Brien Schäfer Çelik Łukasik".split(" ");
const COMPANIES = "Northwind Analytical Lumen Kestrel Bluebird Havel Meridian Orchard Quartz Saffron".split(" ");
const KINDS = ["Systems", "Labs", "Health", "Robotics", "Press", "Energy"];
const ROLES = ["Engineer", "Product lead", "Founder", "Researcher", "Designer", "Head of data", "Recruiter"];
const TAGS = ["pycon", "berlin", "climbing", "mentor", "investor", "alumni", "rust"];
const NOTES = [
  "Wants to see the talk on property tests. Two cats, and a garden in Potsdam.",
  "Runs the reading group; asked for an introduction to the maintainers.",
  "Moved from Lisbon last year. Knows everyone in robotics.",
  "",
];
const TOLD = ["Their team is hiring in spring.", "Is writing a book about compilers.", "Was tired of the conference food.", "Offered to read my draft."];
const PLACES = ["PyCon", "FOSDEM", "EuroScipy", "Strange Loop"];

export const pick = (list, number) => list[number % list.length];

export function personNumber(number) {
  // Coprime steps, so that the columns do not march together.
  const last = `${pick(LAST, number * 7)}${number >= 520 ? ` ${pick(LAST, Math.floor(number / 26))}` : ""}`;
  return {
    name: `${pick(FIRST, number)} ${last}`,
    company: `${pick(COMPANIES, number * 3)} ${pick(KINDS, number)}`,
    role: pick(ROLES, number * 5),
    notes: pick(NOTES, number),
    tags: number % 3 === 0 ? [pick(TAGS, number), pick(TAGS, number + 2)] : null,
    how_met: `${pick(PLACES, number)} 2024`,
  };
}

export const toldBy = (number) => pick(TOLD, number * 3);
