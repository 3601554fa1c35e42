import { produce, type Draft } from 'immer';
import { describe, expect, test } from 'vitest';

import { commitment, namedKpi, readyDocument } from '../../../tests/support/agreement-builder';
import { agreementDocumentSchema, type AgreementDocument } from './agreement-schema';
import { mustHaveIds, mustHaveSchema, type MustHave } from './must-have-schema';
import { mustHaves } from './must-haves';

function missing(id: MustHave['id'], change: (document: Draft<AgreementDocument>) => void): readonly string[] {
  const found = mustHaves(produce(readyDocument(), change)).find((mustHave) => mustHave.id === id);
  expect(found?.isMet).toBe(found?.missing.length === 0);
  return found?.missing ?? [];
}

describe('mustHaves', () => {
  test('all five hold for an agreement that has everything', () => {
    expect(mustHaves(readyDocument()).flatMap((mustHave) => mustHave.missing)).toEqual([]);
  });

  test('none holds for an empty one, and each says where it is mended', () => {
    const judged = mustHaves(agreementDocumentSchema.parse({}));
    expect(judged.map(({ id }) => id)).toEqual([...mustHaveIds]);
    for (const mustHave of judged) {
      expect(mustHaveSchema.safeParse(mustHave).success).toBe(true);
      expect(mustHave).toMatchObject({ isMet: false, stage: mustHave.id });
    }
  });

  test.each<[string, MustHave['id'], (document: Draft<AgreementDocument>) => void]>([
    ['The executive summary does not say why we are doing this.', 'summary', (doc) => void (doc.summary.why = ' \n')],
    [
      '“Why are we doing this?” has only a few words: write a sentence an outsider understands.',
      'summary',
      (doc) => void (doc.summary.why = 'More growth'),
    ],
    ['No meeting is planned.', 'communication', (doc) => void (doc.communication.meetings = [])],
    [
      'The meeting “Pipeline meeting” has no topics.',
      'communication',
      (doc) => void (doc.communication.meetings[0]!.topics = ''),
    ],
    [
      'The meeting “Pipeline meeting” has no chair.',
      'communication',
      (doc) => void (doc.communication.meetings[0]!.chair = ''),
    ],
    [
      'No meeting looks at the KPI “MQL to SAL”.',
      'communication',
      (doc) => void doc.communication.kpis.push(namedKpi('k', 'MQL to SAL')),
    ],
    ['There is no step for settling a conflict.', 'communication', (doc) => void (doc.communication.ladder = [])],
    [
      'Step 1 of the conflict ladder has no time limit.',
      'communication',
      (doc) => void (doc.communication.ladder[0]!.within = null),
    ],
    [
      'Step 1 of the conflict ladder names nobody who decides.',
      'communication',
      (doc) => void (doc.communication.ladder[0]!.decides = ''),
    ],
    ['No term says what “sales accepted lead (SAL)” means.', 'terminology', (doc) => void doc.terms.splice(1, 1)],
    [
      'No term says what “marketing qualified lead (MQL)” means.',
      'terminology',
      (doc) => void (doc.plan.mqlToSal = 0.5),
    ],
    ['BANT has no test for timing.', 'terminology', (doc) => void doc.terms.pop()],
    [
      'BANT is not defined: write the test for budget, authority, need and timing.',
      'terminology',
      (doc) => void doc.terms.splice(4),
    ],
    ['“SQL” is not agreed by sales yet.', 'terminology', (doc) => void (doc.terms[2]!.sales.status = 'open')],
    [
      '“SQL” has no entry test: what must be true for a lead to be one?',
      'terminology',
      (doc) => void (doc.terms[2]!.entryTest = ''),
    ],
    ['Sales has no commitment on response time.', 'sales', (doc) => void doc.sales.shift()],
    ['Marketing has no commitment on its share of closed revenue.', 'marketing', (doc) => void doc.marketing.shift()],
    ['Marketing has not committed to anything yet.', 'marketing', (doc) => void (doc.marketing = [])],
    [
      '“Call every lead”: Nobody owns it.',
      'sales',
      (doc) => void Object.assign(doc.sales[0]!, { commitment: 'Call every lead', owner: '' }),
    ],
  ])('says “%s”', (sentence, id, change) => {
    expect(missing(id, change)).toEqual([sentence]);
  });

  test('a KPI looked at only when needed has no rhythm', () => {
    const found = missing('communication', (doc) => void (doc.communication.meetings[0]!.cadence = 'as-needed'));
    expect(found).toHaveLength(11);
    expect(found[0]).toContain('without a fixed rhythm');
  });

  test('a summary of 238 words is readable in a minute, one of 239 is not', () => {
    const write = (words: number) => (doc: Draft<AgreementDocument>) => void (doc.summary.why = 'why '.repeat(words));
    expect(missing('summary', write(238))).toEqual([]);
    expect(missing('summary', write(239))).toEqual([
      'The executive summary has 239 words: cut it to 238, which take 60 seconds to read.',
    ]);
  });

  test('one term may test all of BANT', () => {
    const whole = (entryTest: string) => (doc: Draft<AgreementDocument>) =>
      void doc.terms.splice(4, 4, { ...doc.terms[4]!, id: 'bant', name: 'BANT', entryTest });
    expect(
      missing('terminology', whole('Budget is named, authority signs, a need is felt, the timing is this year')),
    ).toEqual([]);
    expect(missing('terminology', whole('Budget is named, a need is felt, the timing is this year'))).toEqual([
      'BANT has no test for authority.',
    ]);
  });

  test('a room may call its terms as it likes: ids and kinds stay', () => {
    const rename = (doc: Draft<AgreementDocument>) =>
      doc.terms.forEach((term, index) => void (term.name = `Begriff ${index}`));
    expect(missing('terminology', rename)).toEqual([]);
  });

  test('blank rows and advice keep nothing open', () => {
    const add = (doc: Draft<AgreementDocument>) => {
      doc.sales.push({
        ...commitment({ id: 'blank' }),
        commitment: '',
        metric: '',
        target: null,
        period: '',
        owner: '',
        dataSource: '',
        consequence: '',
      });
      doc.sales[0]!.consequence = '';
    };
    expect(missing('sales', add)).toEqual([]);
  });
});
