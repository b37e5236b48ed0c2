/** What somebody types after a handshake, and what of it is understood. The day is Sunday, 2026-11-22. */
export type Read = {
  name?: string;
  role?: string;
  company?: string;
  told?: string;
  thankFor?: string;
  promise?: string;
  due?: string;
  tags?: string[];
  email?: string;
  phone?: string;
  link?: string;
  rest?: string;
};

export const cases: [line: string, read: Read][] = [
  // The line the product is named by.
  [
    "Ana Souza, CTO at Lumen - told me about the grants desk #climate",
    {
      name: "Ana Souza",
      role: "CTO",
      company: "Lumen",
      told: "told me about the grants desk",
      tags: ["climate"],
    },
  ],
  ["Ana Souza", { name: "Ana Souza" }],
  ["ana", { name: "ana" }],
  ["Ana Souza at Lumen", { name: "Ana Souza", company: "Lumen" }],
  ["ana souza at lumen", { name: "ana souza", company: "lumen" }],
  ["Ana Souza @Lumen", { name: "Ana Souza", company: "Lumen" }],
  ["Ana Souza @ Lumen Labs", { name: "Ana Souza", company: "Lumen Labs" }],
  ["Ana Souza, Lumen", { name: "Ana Souza", company: "Lumen" }],
  ["Ana Souza, CTO, Lumen", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza, Lumen, CTO", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza (Lumen)", { name: "Ana Souza", company: "Lumen" }],
  ["Ana Souza (CTO at Lumen)", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  [
    "Ana Souza (CTO, Lumen) told me about bees",
    { name: "Ana Souza", role: "CTO", company: "Lumen", told: "told me about bees" },
  ],
  ["Ana Souza / Lumen / CTO", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza/Lumen/CTO", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza – CTO – Lumen", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  [
    "Ana Souza—CTO at Lumen—told me about bees",
    { name: "Ana Souza", role: "CTO", company: "Lumen", told: "told me about bees" },
  ],
  ["Ana Souza | UX/UI Designer | Lumen", { name: "Ana Souza", role: "UX/UI Designer", company: "Lumen" }],
  ["Ana Souza CTO at Lumen", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  [
    "Ana Souza software engineer at Lumen",
    { name: "Ana Souza", role: "software engineer", company: "Lumen" },
  ],
  ["Ana Souza, the CTO of Lumen", { name: "Ana Souza", role: "CTO", company: "Lumen" }],
  ["Ana Souza, Head of Grants at Lumen", { name: "Ana Souza", role: "Head of Grants", company: "Lumen" }],
  ["Ana Souza, Botanist, Kew Gardens", { name: "Ana Souza", role: "Botanist", company: "Kew Gardens" }],
  ["Ana Souza, botanist", { name: "Ana Souza", role: "botanist" }],
  ["Ana Souza from Lumen", { name: "Ana Souza", company: "Lumen" }],
  [
    "Thomas Müller, Siemens, Leiter Einkauf",
    { name: "Thomas Müller", role: "Leiter Einkauf", company: "Siemens" },
  ],
  ["Prof. Dr. Hans Meier, TU Berlin", { name: "Prof. Dr. Hans Meier", company: "TU Berlin" }],
  ["Ana works at Lumen", { name: "Ana", company: "Lumen" }],
  // Notes without a marker.
  ["Ana Souza - grants desk, knows everybody", { name: "Ana Souza", told: "grants desk, knows everybody" }],
  [
    "Ana Souza, we had a long chat about bees, and honey",
    { name: "Ana Souza", rest: "we had a long chat about bees, and honey" },
  ],
  ["Ana told me about the grants desk", { name: "Ana", told: "told me about the grants desk" }],
  [
    "Ana Souza at Lumen. Runs the grants desk.",
    { name: "Ana Souza", company: "Lumen", told: "Runs the grants desk" },
  ],
  [
    "Ana, CTO at Lumen, looking for a co-founder",
    { name: "Ana", role: "CTO", company: "Lumen", told: "looking for a co-founder" },
  ],
  // Thanks and promises.
  ["Ana Souza, thank for reading my draft", { name: "Ana Souza", thankFor: "reading my draft" }],
  ["Ana - thanks for the intro to Bo, Cy and Di", { name: "Ana", thankFor: "the intro to Bo, Cy and Di" }],
  ["Ana Souza thank her for the seat", { name: "Ana Souza", thankFor: "the seat" }],
  [
    "Ana Souza - I said I would send the article by Friday",
    { name: "Ana Souza", promise: "send the article", due: "2026-11-27" },
  ],
  ["Ana, promised to send slides tomorrow", { name: "Ana", promise: "send slides", due: "2026-11-23" }],
  ["Ana, I'll call her on 27 Nov", { name: "Ana", promise: "call her", due: "2026-11-27" }],
  [
    "Ana, I’ll write by 2026-12-01 #grants",
    { name: "Ana", promise: "write", due: "2026-12-01", tags: ["grants"] },
  ],
  ["Ana, promised to call next Friday", { name: "Ana", promise: "call", due: "2026-11-27" }],
  ["Ana, promised the book in two weeks", { name: "Ana", promise: "the book", due: "2026-12-06" }],
  ["Ana, promised to read her Friday column", { name: "Ana", promise: "read her Friday column" }],
  [
    "Ana at Lumen - told me about grants, thanks for the tip, promised to send slides by Friday",
    {
      name: "Ana",
      company: "Lumen",
      told: "told me about grants",
      thankFor: "the tip",
      promise: "send slides",
      due: "2026-11-27",
    },
  ],
  // German.
  [
    "Jana Groß, Projektleiterin bei Lumen – hat mir von der Förderung erzählt",
    {
      name: "Jana Groß",
      role: "Projektleiterin",
      company: "Lumen",
      told: "hat mir von der Förderung erzählt",
    },
  ],
  ["Jana Groß bei Lumen", { name: "Jana Groß", company: "Lumen" }],
  ["Jana Groß, Leiterin von Lumen", { name: "Jana Groß", role: "Leiterin", company: "Lumen" }],
  ["Jana, von Lumen", { name: "Jana", company: "Lumen" }],
  ["Jana, danke für den Hinweis", { name: "Jana", thankFor: "den Hinweis" }],
  [
    "Jana Groß, versprochen: Artikel schicken bis Freitag",
    { name: "Jana Groß", promise: "Artikel schicken", due: "2026-11-27" },
  ],
  ["Jana, Artikel bis Freitag versprochen", { name: "Jana", promise: "Artikel", due: "2026-11-27" }],
  [
    "Jana - ich habe ihr versprochen, den Artikel zu schicken",
    { name: "Jana", promise: "den Artikel zu schicken" },
  ],
  ["Jana, ich werde sie bis 3.12. anrufen", { name: "Jana", promise: "sie anrufen", due: "2026-12-03" }],
  ["Ursula von der Leyen", { name: "Ursula von der Leyen" }],
  [
    "Jana Groß, Entwickler:in bei der Bahn",
    { name: "Jana Groß", role: "Entwickler:in", company: "der Bahn" },
  ],
  // How to reach them.
  ["ana.souza@lumen.org", { name: "Ana Souza", email: "ana.souza@lumen.org" }],
  ["Ana Souza <ana@lumen.org>, CTO", { name: "Ana Souza", role: "CTO", email: "ana@lumen.org" }],
  ["Ana Souza +49 170 1234567", { name: "Ana Souza", phone: "+49 170 1234567" }],
  ["Ana Souza, Lumen, tel. 030 123456", { name: "Ana Souza", company: "Lumen", phone: "030 123456" }],
  ["Ana https://lumen.org/ana.", { name: "Ana", link: "https://lumen.org/ana" }],
  ["linkedin.com/in/ana-souza-1a2b3c", { name: "Ana Souza", link: "linkedin.com/in/ana-souza-1a2b3c" }],
  ["Ana - told me to write to bo@lumen.org", { name: "Ana", told: "told me to write to bo@lumen.org" }],
  ["Ana Souza, CTO at Booking.com", { name: "Ana Souza", role: "CTO", company: "Booking.com" }],
  // Tags.
  ["Ana #climate #open-data", { name: "Ana", tags: ["climate", "open-data"] }],
  ["Ana - works on #climate grants", { name: "Ana", told: "works on #climate grants", tags: ["climate"] }],
  [
    "Ana, C# developer at Lumen, #1 fan",
    { name: "Ana", role: "C# developer", company: "Lumen", rest: "#1 fan" },
  ],
  // Names that look like something else.
  ["O'Neil-Brown, Dr. Anne-Marie, PhD", { name: "O'Neil-Brown, Dr. Anne-Marie, PhD" }],
  ["Dr. Anne-Marie O’Neil-Brown, PhD, Lumen", { name: "Dr. Anne-Marie O’Neil-Brown, PhD", company: "Lumen" }],
  ["Mary-Jane Watson", { name: "Mary-Jane Watson" }],
  ["Lee at 9?", { name: "Lee", rest: "at 9?" }],
  ["Lee at the coffee machine", { name: "Lee", rest: "at the coffee machine" }],
  ["J. P. Morgan (JPMorgan) - CTO", { name: "J. P. Morgan", company: "JPMorgan", role: "CTO" }],
  ["Robert (Bob) Smith Jr., Lumen", { name: "Robert (Bob) Smith Jr.", company: "Lumen" }],
  ["Sam Lee (they/them), Lumen", { name: "Sam Lee", company: "Lumen", rest: "they/them" }],
  ["Katrin Groß (geb. Klein)", { name: "Katrin Groß (geb. Klein)" }],
  ["Pat Atkins", { name: "Pat Atkins" }],
  ["Nat Bateman at Matter", { name: "Nat Bateman", company: "Matter" }],
  ["Farokh Engineer", { name: "Farokh Engineer" }],
  ["Will Said", { name: "Will Said" }],
  ["omar said", { name: "omar said" }],
  ["Anna Lena Lehrer", { name: "Anna Lena Lehrer" }],
  ["Ana Souza Senior Engineer at Lumen", { name: "Ana Souza", role: "Senior Engineer", company: "Lumen" }],
  ["Anne-Sophie von der Heide-Müller", { name: "Anne-Sophie von der Heide-Müller" }],
  ["Maria da Silva e Souza", { name: "Maria da Silva e Souza" }],
  ["Bo Ek 2", { name: "Bo Ek 2" }],
  ["A. & B. Smith, 3M", { name: "A. & B. Smith", company: "3M" }],
  ["Ana (PyCon)", { name: "Ana", company: "PyCon" }],
  ["X Æ A-12", { name: "X Æ A-12" }],
  ["at Lumen", { name: "at Lumen" }],
  ["- CTO", { name: "CTO" }],
  // Every script.
  ["张伟", { name: "张伟" }],
  ["张伟，首席技术官，流明科技", { name: "张伟", role: "首席技术官", company: "流明科技" }],
  ["张伟@流明", { name: "张伟", company: "流明" }],
  ["山田太郎（ルーメン）", { name: "山田太郎", company: "ルーメン" }],
  ["محمد بن سلمان، مهندس في لومن", { name: "محمد بن سلمان", role: "مهندس", company: "لومن" }],
  ["Ольга Петрова @ Люмен #климат", { name: "Ольга Петрова", company: "Люмен", tags: ["климат"] }],
  ["👩🏽‍🚀 Zoë", { name: "👩🏽‍🚀 Zoë" }],
  ["🙂", { name: "🙂" }],
  // Nobody yet.
  ["", {}],
  ["   ", {}],
  ["+49 170 1234567", { phone: "+49 170 1234567" }],
  ["#climate", { name: "climate", tags: ["climate"] }],
  ["???", { name: "???" }],
];
