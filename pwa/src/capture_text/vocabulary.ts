// Whole words that make a part of the line a role. Not those that are common surnames, too.
const ROLES =
  "engineer developer designer manager director head lead founder cofounder co-founder ceo cto cfo coo cmo cpo cio " +
  "ciso vp svp evp president chair chairwoman chairman chairperson professor prof lecturer researcher scientist " +
  "student postdoc consultant analyst architect writer author editor journalist reporter artist doctor nurse teacher " +
  "lawyer attorney partner associate assistant officer investor advisor adviser coach owner recruiter producer " +
  "photographer organiser organizer speaker volunteer intern trainee freelancer freelance secretary minister " +
  "ambassador maintainer administrator evangelist advocate specialist strategist programmer librarian curator " +
  "chemist biologist physicist economist translator therapist psychologist coordinator moderator ops devrel sre pm " +
  "ärztin arzt anwalt anwältin vorstand vorständin chef chefin gf lehrer lehrerin student studentin trainer trainerin " +
  "freie freier selbstständig künstler künstlerin autor autorin sprecher sprecherin azubi werkstudent werkstudentin " +
  "entwickler ingenieur leiter leitung berater gründer forscher referent redakteur journalist professorin ingénieur " +
  "fondatrice fondateur directora director fundadora fundador ingeniera ingeniero profesora profesor مهندس مهندسة مدير مديرة طبيب";
const BEFORE_ROLE =
  "senior junior principal staff chief deputy vice software product project program data security research lead " +
  "managing executive general technical creative art machine learning frontend backend full-stack fullstack ux ui " +
  "ux/ui web cloud platform freelance phd the a an assistant associate";
const roles = new Set(ROLES.split(" "));
const beforeRole = new Set(BEFORE_ROLE.split(" "));

// German builds roles by composition and marks who does them: Projektleiterin, Entwickler:in.
const ROLE_ENDS =
  /(?:leiter|leitung|entwickler|ingenieur|manager|berater|führer|gründer|forscher|schaftler|referent|redakteur|beauftragte|professor|chef|koordinator|assistent|architekt|designer|direktor|informatiker)(?:r|[:*_·]?in(?:nen)?)?$/iu;
const ROLE_WITHOUT_SPACES =
  /工程师|经理|教授|总监|首席|创始人|医生|部長|課長|社長|エンジニア|教授|代表|デザイナー|대표|교수|개발자|이사/u;

function isRoleWord(word: string): boolean {
  const bare = word.replace(/[.,()]/gu, "").toLowerCase();
  return roles.has(bare) || ROLE_ENDS.test(bare) || ROLE_WITHOUT_SPACES.test(bare);
}

export function isRole(words: string[]): boolean {
  return words.length <= 8 && words.some(isRoleWord);
}

/** How many of the last words are a role, in "Ana Souza software engineer". */
export function roleAtEnd(words: string[]): number {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !isRoleWord(last)) return 0;
  let count = 1;
  while (words.length - count > 1 && beforeRole.has((words.at(-count - 1) ?? "").toLowerCase())) count += 1;
  // "Farokh Engineer" is somebody's name; "Ana Software Engineer" is not.
  const isPlain = last === last.toUpperCase() || last === last.toLowerCase();
  return isPlain || count > 1 ? count : 0;
}

/** Who someone is "of": a company and not a field. */
export const HEADS_A_COMPANY =
  /(?:^|\s)(?:c[a-z]o|(?:co-?)?founder|owner|president|chair\w*|gründer(?:in)?|chef(?:in)?|inhaber(?:in)?)$/iu;

/** What may follow a name after a comma and still belongs to it. */
export const BELONGS_TO_NAME =
  /^(?:(?:ph\.?\s?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|jr|sr|ii|iii|iv|esq|ll\.?[bm]|frcs|rn|cpa|cfa|pmp|dipl\.?-?\s?\S+|obe|mbe)\.?|(?:dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau)\.?\s+\p{L}.*)$/iu;

export const PRONOUNS = /^(?:she|he|they|ze|xe|sie|er|dey)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?$/iu;
export const FORMER_NAME = /^(?:née|né|nee|born|geb\.?|geborene?r?)\s/iu;
