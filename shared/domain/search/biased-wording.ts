/** A wording that keeps good people from applying, and neutral words in its place. */
export interface BiasedWording {
  /** As written. */
  readonly words: string;
  /** What it tells a reader. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
  readonly instead: string;
}

const age = 'is read as an age limit';
const gender = 'is read as meant for one sex';
const origin = 'sorts by where somebody comes from';
const health = 'sorts by health';
const family = 'asks about a private life';
const fit = 'lets a panel choose people like itself';

const rule = (words: string, why: string, instead: string): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  why,
  instead,
});

/**
 * Words that research on job advertisements found to put groups off, and those that name a protected trait. Longer
 * wordings stand before the shorter ones they contain.
 */
const rules: readonly Rule[] = [
  rule('rock\\s?-?stars?|ninjas?|gurus?|wizards?|superhero(?:es)?|super\\s?stars?', gender, 'an expert in …'),
  rule('aggressive(?:ly)?|dominan(?:t|ce)|dominate[sd]?|fearless|ruthless', gender, 'decides early and with figures'),
  rule(
    'killer\\s+instinct|crush(?:es)?\\s+(?:it|targets?|quotas?)|go[\\s-]getter',
    gender,
    'reaches the targets above',
  ),
  rule('man\\s?power', gender, 'staff'),
  rule('man[\\s-]?hours', gender, 'working hours'),
  rule('chairm[ae]n', gender, 'chair'),
  rule('salesm[ae]n', gender, 'salesperson'),
  rule('businessm[ae]n', gender, 'business person'),
  rule('guys|gentlem[ae]n|lad(?:y|ies)|girls?|boys?', gender, 'people'),
  rule('(?:s?he|(?:s?he\\s*/\\s*s?he)|him|his|hers?)(?:\\s+or\\s+(?:s?he|hers?|his|him))?', gender, 'they, their'),
  rule('nurturing|motherly|fatherly', gender, 'develops people: say how it shows'),
  rule('young(?:er)?(?:\\s*(?:,|and)\\s*\\p{L}+)?\\s+(?:team|company|people|candidates?)', age, 'a team of … people'),
  rule('young(?:er|ish)?|youthful|fresh\\s+(?:blood|faces?)', age, 'leave it out'),
  rule('digital\\s+natives?', age, 'works with … every day'),
  rule('recent\\s+graduates?|new\\s+grads?', age, 'no experience in this post is needed'),
  rule('energetic|high[\\s-]energy|full\\s+of\\s+energy|mature', age, 'say what has to be done, and how often'),
  rule('over[\\s-]?qualified', age, 'leave it out'),
  rule(
    '(?:under|below|over|above)\\s+\\d{2}\\s+years(?:\\s+old)?|years\\s+of\\s+age|\\d{2}\\s+years\\s+old',
    age,
    'leave it out',
  ),
  rule(
    "(?:\\d{1,2}\\s*(?:-|–|to)\\s*\\d{1,2}|(?:at\\s+least|minimum(?:\\s+of)?|over|more\\s+than)\\s+\\d{1,2}|\\d{1,2}\\s*\\+)\\s*years[’']?(?:\\s+of)?(?:\\s+\\p{L}+){0,3}\\s+experience",
    age,
    'what somebody must have done: “has led a team through …”',
  ),
  rule(
    'native(?:[\\s-]level)?(?:\\s+\\p{L}+)?\\s+speakers?|mother[\\s-]tongue|native\\s+(?:english|german|french|spanish)',
    origin,
    'writes and negotiates in English (C1)',
  ),
  rule('accent[\\s-]free|without\\s+(?:an\\s+)?accent|no\\s+accent', origin, 'is understood by customers on the phone'),
  rule(
    'able[\\s-]bodied|physically\\s+fit|in\\s+good\\s+health|healthy\\s+(?:person|candidate|applicant)',
    health,
    'say which task has to be done',
  ),
  rule(
    '(?:no|without)\\s+(?:family|children|kids|dependants?)(?:\\s+\\p{L}+)?|unattached|(?:un)?married|family\\s+planning',
    family,
    'say which hours and how much travel the work needs',
  ),
  rule(
    'cultur(?:e|al)[\\s-]fit|fits?\\s+(?:in(?:to)?\\s+)?(?:our|the)\\s+(?:culture|team)|one\\s+of\\s+us',
    fit,
    'name the behaviour: “tells bad news within a day”',
  ),
  rule(
    'work\\s+hard[\\s,]+(?:and\\s+)?play\\s+hard|like\\s+a\\s+family|(?:are|as)\\s+a\\s+family',
    fit,
    'say what a usual week looks like',
  ),
];

/** Every biased wording, in the order of the text. */
export function biasedWordings(text: string): BiasedWording[] {
  const found = rules.flatMap(({ pattern, why, instead }) =>
    [...text.matchAll(pattern)].map(({ index: from, 0: words }) => ({
      from,
      to: from + words.length,
      words,
      why,
      instead,
    })),
  );
  return found
    .filter((one, index) => !found.slice(0, index).some((other) => one.from < other.to && other.from < one.to))
    .toSorted((a, b) => a.from - b.from)
    .map(({ words, why, instead }) => ({ words, why, instead }));
}
