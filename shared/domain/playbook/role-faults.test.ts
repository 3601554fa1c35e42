import { describe, expect, it } from 'vitest';

import { roleFaults } from './role-faults';
import { minutesOf } from './role-minutes';
import { rolePlaybookSchema, type RolePlaybook } from './role-schema';

const item = (id: string) => ({ id, version: 1, provenance: { source: 'authored' }, licence: 'Test' });
const rows = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const key = (id: string, over: object = {}) => ({
  ...item(id),
  questionId: 'q-1',
  seat: 'cfo',
  date: 1,
  minutes: 8,
  key: {
    whyAsked: 'To know',
    aPlayerSays: 'This',
    factors: rows('f', 4).map((row) => ({ id: row, text: row })),
    probes: rows('p', 2).map((row) => ({ id: row, factorId: 'f-1', ask: row })),
    anchors: { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' },
    convincingWrong: { says: 'That', why: 'No' },
    wrongSeat: [],
    redFlags: ['One', 'Two'],
    goodQuestionBack: 'And you?',
    ...over,
  },
});
const playbook = (over: object = {}): RolePlaybook =>
  rolePlaybookSchema.parse({
    template: {
      ...item('role'),
      name: 'Role',
      mission: 'Do it',
      reportingLine: 'CEO',
      outcomes: rows('o', 4).map((id) => ({ id, text: id, measure: id, target: id, month: 6 })),
      competencies: rows('c', 5).map((id) => ({ id, name: id, definition: id })),
      dealBreakers: rows('d', 2).map((id) => ({ id, text: id })),
      dates: [1, 2, 3].map((date) => ({ date, purpose: 'Meet', hopedOutcome: 'Trust' })),
      keyQuestionId: 'q-1',
    },
    questions: [{ ...item('q-1'), text: 'Why?', part: 'key', competencyId: 'c-1', kind: 'knowledge' }],
    prompts: [{ ...item('hello'), seat: 'cfo', part: 'warm-up', text: 'Hello', minutes: 3 }],
    keys: [key('k-1')],
    ...over,
  });

describe('the faults of a role', () => {
  it('are none when every id names something', () => {
    expect(roleFaults(playbook())).toEqual([]);
  });

  it.each([
    [
      'a question without its competency',
      { questions: playbook().questions.map((q) => ({ ...q, competencyId: 'x' })) },
      'q-1: no competency x',
    ],
    ['a key without its question', { keys: [{ ...key('k-1'), questionId: 'q-9' }] }, 'k-1: no question q-9'],
    ['a role without its key question', { questions: [], keys: [] }, 'role: no question q-1'],
    ['an id used twice', { keys: [key('k-1'), { ...key('k-1'), date: 2 }] }, 'k-1 stands twice'],
    ['one place with two keys', { keys: [key('k-1'), key('k-2')] }, 'q-1 for cfo on date 1 stands twice'],
    [
      'a probe for a factor that is not there',
      { keys: [key('k-1', { probes: rows('p', 2).map((id) => ({ id, factorId: `f-${id}`, ask: id })) })] },
      'k-1: probe p-0 asks for the factor f-p-0, which it does not list',
    ],
    [
      'a factor listed twice',
      { keys: [key('k-1', { factors: ['f-1', 'f-1', 'f-2', 'f-3'].map((id) => ({ id, text: id })) })] },
      'k-1: f-1 stands twice',
    ],
    [
      'an answer for its own seat among those for another',
      { keys: [key('k-1', { wrongSeat: [{ seat: 'cfo', says: 'Return' }] })] },
      'k-1: calls its own seat the wrong one',
    ],
    [
      'an anchor that judges',
      { keys: [key('k-1', { anchors: { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'A strong answer' } })] },
      'k-1: anchor 5 judges (“strong”) instead of observing',
    ],
  ])('name %s', (_, over, fault) => {
    expect(roleFaults(playbook(over))).toContain(fault);
  });
});

it('the minutes of a conversation count the seat’s prompts on each of its dates', () => {
  expect(minutesOf(playbook(), 'cfo', 1)).toBe(11);
  expect(minutesOf(playbook(), 'cfo', 2)).toBe(3);
  expect(minutesOf(playbook(), 'hr', 1)).toBe(0);
});
