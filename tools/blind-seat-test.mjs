// node tools/blind-seat-test.mjs SEED [--role ROLE] [--answers FILE] [--placed FILE]: prints up to sixty of a role's
// answer keys (of the VP of Marketing's unless said otherwise) without saying whose they are, and writes to --answers whose they are. Somebody who can tell the seats apart by the
// words alone has keys that could belong to no other seat. --placed counts a finished list, a line a key: `12 cfo`.
import fs from 'node:fs';
import { parseArgs } from 'node:util';

import { inProject, runCommand, SetupError } from './support/project.mjs';

const drawn = 60;

/**
 * @typedef {object} Key
 * @property {string} id
 * @property {string} questionId
 * @property {string} seat
 * @property {{ aPlayerSays: string, factors: { text: string }[], probes: { ask: string }[],
 *   anchors: Record<string, string>, goodQuestionBack: string }} key
 */

const office = '(?:chief|head|director|vice[ -]president|vp|svp|evp|leader|lead|manager|partner|business partner)';
const field =
  '(?:finance|financial|sales|revenue|commercial|people|talent|hr|human resources|marketing|product|support|service|customer success)';
const titles = [
  'chief (?:executive|financial|finance|people|human resources|revenue|sales|commercial|talent|marketing|product|customer)(?: officer)?',
  `${office}(?: of|,)? ${field}`,
  `${field}(?:[ -]|’s )${office}`,
  'managing director',
  '(?:financial )?controller',
  'human resources',
  'recruiter',
  '(?:sales|marketing|product|support)-leader',
  '(?:ceo|cfo|chro|cpo|cro|cso|hr|hrbp)',
];
// With its article: nobody says “the HR”, and “your CFO” is not said to one.
const title = new RegExp(`\\b(?:(?:an?|the|my|our|your|their) )?(?:${titles.join('|')})s?\\b`, 'gi');

/** @param {string} text the same without a word that names a seat */
const masked = (text) => text.replaceAll(title, '[seat]');

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). @param {number} seed */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Key[]} keys @param {number} seed */
function draw(keys, seed) {
  const next = numbersFrom(seed);
  const order = keys.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1));
    [order[last], order[at]] = [/** @type {Key} */ (order[at]), /** @type {Key} */ (order[last])];
  }
  return order.slice(0, drawn);
}

/** What the files of a role hold. @param {string} role */
function filesOf(role) {
  const folder = inProject(`resources/playbooks/hiring/${role}`);
  if (!fs.existsSync(folder)) throw new SetupError(`No questions ship for a role “${role}”`);
  return fs.readdirSync(folder).map((name) => JSON.parse(fs.readFileSync(`${folder}/${name}`, 'utf8')));
}

/** @param {Key} drawnKey @param {string} question @param {number} number */
function shown({ key }, question, number) {
  const lines = [
    `=== ${number}. ${question}`,
    `Says: ${key.aPlayerSays}`,
    ...key.factors.map(({ text }) => `- ${text}`),
    ...key.probes.map(({ ask }) => `? ${ask}`),
    `5: ${key.anchors[5]}`,
    `1: ${key.anchors[1]}`,
    `Asks back: ${key.goodQuestionBack}`,
  ];
  return `${masked(lines.join('\n'))}\n`;
}

/** The seat behind each number of a list. @param {string} file */
function listed(file) {
  const rows = fs.readFileSync(file, 'utf8').matchAll(/^(\d+)\s+([a-z-]+)/gm);
  return new Map(Array.from(rows, ([, number, seat]) => [Number(number), String(seat)]));
}

/** @param {string[]} answers @param {Map<number, string>} placed */
function printCount(answers, placed) {
  const wrong = answers.flatMap((seat, at) =>
    placed.get(at + 1) === seat ? [] : [`${at + 1}: ${seat}, placed with ${placed.get(at + 1) ?? 'nobody'}`],
  );
  console.log([`${answers.length - wrong.length} of ${answers.length}`, ...wrong].join('\n'));
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, answers: { type: 'string' }, placed: { type: 'string' } },
  });
  const seed = Number(positionals[0]);
  if (!Number.isSafeInteger(seed)) throw new SetupError('Give a whole number to draw with: blind-seat-test.mjs SEED');

  const files = filesOf(values.role ?? 'vp-marketing');
  /** @type {Map<string, string>} */
  const questions = new Map(files.flatMap((file) => file.questions ?? []).map(({ id, text }) => [id, text]));
  const keys = draw(
    files.flatMap((file) => file.keys ?? []),
    seed,
  );

  if (values.answers !== undefined) {
    const rows = keys.map(({ seat, id }, at) => `${at + 1} ${seat} ${id}\n`);
    fs.writeFileSync(values.answers, rows.join(''));
  }
  if (values.placed === undefined) {
    for (const [at, key] of keys.entries()) console.log(shown(key, questions.get(key.questionId) ?? '', at + 1));
    return 0;
  }
  printCount(
    keys.map(({ seat }) => seat),
    listed(values.placed),
  );
  return 0;
});
