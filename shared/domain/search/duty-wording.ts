const verbs = [
  'manage',
  'oversee',
  'support',
  'assist',
  'coordinate',
  'lead',
  'run',
  'handle',
  'develop',
  'drive',
  'ensure',
  'maintain',
  'monitor',
  'participate',
  'contribute',
  'collaborate',
  'liaise',
  'work',
  'act',
  'help',
  'own',
  'execute',
  'implement',
  'create',
  'build',
  'define',
  'plan',
  'prepare',
  'provide',
  'conduct',
  'perform',
  'take care',
  'be responsible',
  'report',
  'organise',
  'organize',
  'supervise',
  'administer',
  'optimise',
  'optimize',
  'improve',
  'increase',
  'grow',
  'attend',
];

/** "manage", "manages", "managing", "managed". */
const inflected = (verb: string) => {
  const [first = '', ...rest] = verb.split(' ');
  const stem = first.replace(/(?<!e)e$/, '');
  const tail = rest.length > 0 ? `\\s+${rest.join('\\s+')}` : '';
  return `${stem}(?:e|es|s|ed|ing|ning|n)?${tail}`;
};

const start = /^\s*(?:[-–—•*·▪◦]|\d+[.)])?\s*(?:(?:you|the\s+holder|they)\s+(?:will|are)\s+)?/u.source;
const dutyAtStart = new RegExp(
  `${start}(responsib(?:le|ility|ilities)(?:\\s+(?:for|of))?|accountable\\s+for|in\\s+charge\\s+of|duties|tasks|${verbs.map(inflected).join('|')})\\b`,
  'iu',
);

/**
 * The words that make a line a duty: an activity that never ends, instead of a result somebody can see. Null for a line
 * that names a figure, since then its result can be checked.
 */
export function dutyWords(line: string): string | null {
  if (/\d/.test(line.replace(/^\s*\d+[.)]\s*/, ''))) return null;
  return dutyAtStart.exec(line)?.[1] ?? null;
}
