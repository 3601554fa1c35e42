import fs from 'node:fs';
import path from 'node:path';

const bank = path.resolve(import.meta.dirname, '../resources/playbooks/hiring/vp-marketing');
const read = (name) => JSON.parse(fs.readFileSync(path.join(bank, `${name}.json`), 'utf8'));

/**
 * A search for a VP of Marketing with a CFO and an HR seat, a locked kit each for the first date and one candidate, made
 * through the same calls the screens make.
 *
 * @param {import('@playwright/test').Page} page the desk's window
 */
export async function prepareInterview(page, candidateName = 'Amara Okafor') {
  const call = caller(page);
  const [engagement] = await call('engagements.list');
  const { template, questions: shared } = read('role');
  const { competencies, dealBreakers, mission, reportingLine, dates } = template;
  const seats = [
    { id: 'cfo', kind: 'cfo', personName: 'Dana Whitfield' },
    { id: 'hr', kind: 'hr', personName: 'Jonas Brandt' },
  ];
  const search = await call('searches.create', {
    engagementId: engagement.id,
    document: {
      title: 'VP of Marketing',
      roleId: 'vp-marketing',
      profile: { mission, reportingLine, competencies, dealBreakers },
      panel: { seats, dates },
    },
  });
  for (const seat of seats) await lockKit({ call, searchId: search.id, seat, shared });
  const draft = { name: candidateName, headline: 'VP Marketing at Northwind' };
  const candidate = await call('candidates.create', { searchId: search.id, draft });
  return { searchId: search.id, candidateId: candidate.id };
}

/** @returns a function that calls main as the page does and throws what main refuses */
export const caller = (page) => async (name, input) => {
  const answer = await page.evaluate(([to, what]) => window.bridge.call(to, what), [name, input]);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

async function lockKit({ call, searchId, seat, shared }) {
  const { questions, keys, prompts } = read(seat.id);
  const place = { searchId, seatId: seat.id, date: 1 };
  const items = [
    ...prompts.filter(({ part }) => part === 'warm-up').map(promptItem),
    ...keys.filter(({ date }) => date === 1).map((key) => keyItem(key, [...shared, ...questions])),
    ...prompts.filter(({ part }) => part === 'close').map(promptItem),
  ];
  const candidates = items.some(({ part }) => part === 'candidate') ? [] : [candidatesItem(items)];
  const all = [...items.slice(0, -1), ...candidates, ...items.slice(-1)];
  const plannedMinutes = all.reduce((sum, { minutes }) => sum + minutes, 0);
  const { rev } = await call('kits.save', { ...place, expectedRev: 0, document: { items: all, plannedMinutes } });
  await call('kits.lock', { ...place, expectedRev: rev });
}

const promptItem = ({ id, part, text, minutes }) => ({ id, part, text, minutes, isScored: false });

function keyItem({ id, questionId, minutes, key }, questions) {
  const { text, part, competencyId, kind } = questions.find((question) => question.id === questionId);
  return { id, part, text, competencyId, kind, minutes, isScored: competencyId !== null, key };
}

const candidatesItem = (items) => ({
  id: 'their-questions',
  part: 'candidate',
  text: 'These fifteen minutes are yours. What do you want to know?',
  minutes: 15,
  competencyId: items.find(({ competencyId }) => competencyId)?.competencyId,
  key: {
    anchors: {
      1: 'Asks nothing',
      2: 'Asks about holidays',
      3: 'Asks about the team',
      4: 'Asks about targets',
      5: 'Asks how we work out the return',
    },
  },
});

/**
 * Chooses a PIN for the seat and takes the laptop through the curtain.
 * @param {import('@playwright/test').ElectronApplication} app
 * @returns the seat's own window
 */
export async function takeLaptop(app, page, { searchId, seat = 'CFO', pin = '2468' }) {
  await page.evaluate((id) => void (window.location.hash = `#/hand-over/${id}`), searchId);
  await page.getByRole('button', { name: new RegExp(`^${seat}`) }).click();
  const seatWindow = app.waitForEvent('window');
  const choose = page.getByLabel('Choose a PIN');
  await page.getByRole('button', { name: 'Take the laptop' }).waitFor();
  if (await choose.isVisible()) {
    await choose.fill(pin);
    await page.getByLabel('The same PIN again').fill(pin);
  } else {
    await page.getByLabel('PIN', { exact: true }).fill(pin);
  }
  await page.keyboard.press('Enter');
  const window = await seatWindow;
  await window.getByRole('heading', { name: /your interviews/ }).waitFor();
  return window;
}
