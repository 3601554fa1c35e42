import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { testClient } from './agreement-sizes';

const word = (length: number) => 'W'.repeat(length);
const texts = [
  word(2_000),
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F600}\u{1F680} emoji '.repeat(20),
  'מילים בעברית שנכתבות מימין לשמאל '.repeat(8),
  'كلمات عربية من اليمين إلى اليسار '.repeat(8),
  '漢字かな交じり文と한국어 '.repeat(12),
  'a\u0300\u0301\u0302'.repeat(200),
  '<script>alert(1)</script> & "quotes" \'apostrophes\' ]]> -->',
  'tabs\tand\u00a0spaces\u2003and\u200bnothing\u2028new line\u2029paragraph\u0085next',
  '﷽ 𒐫 \u202Eturned around\u202C',
  '=SUM(1,2) @someone # heading | cell `code` [link](https://example.org) ~~gone~~',
  '\n\n\n',
  'x',
] as const;

const pick = (index: number, most: number) => (texts[index % texts.length] ?? '').slice(0, most);
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Everything that breaks a layout or a file: endless words, scripts and characters the font lacks, markup, long lists. */
export function hostileAgreement(rows: number): AgreementDocument {
  const promise = (letter: string) => (index: number) => ({
    id: `${letter}${index}`,
    commitment: pick(index, 1_000),
    metric: pick(index + 1, 300),
    comparator: index % 3 === 0 ? 'every' : 'at-least',
    target: index % 2 === 0 ? 1e21 : null,
    unit: pick(index + 2, 60),
    period: pick(index + 3, 100),
    owner: pick(index + 4, 200),
    dataSource: pick(index + 5, 300),
    consequence: pick(index + 6, 1_000),
  });
  return agreementDocumentSchema.parse({
    title: pick(0, 200),
    setup: {
      signatories: range(Math.min(rows, 20)).map((index) => ({
        id: `s${index}`,
        name: pick(index, 200),
        title: pick(index + 1, 200),
        role: index % 3 === 0 ? 'sales' : index % 3 === 1 ? 'marketing' : 'witness',
      })),
      scope: pick(2, 2_000),
    },
    summary: {
      why: range(12)
        .map((index) => pick(index, 1_500))
        .join('\n')
        .slice(0, 20_000),
      points: range(Math.min(rows, 40)).map((index) => ({ id: `p${index}`, text: pick(index, 2_000) })),
    },
    terms: range(rows).map((index) => ({ id: `t${index}`, name: pick(index, 200), entryTest: pick(index + 3, 2_000) })),
    plan: {
      revenueGoal: Number.MAX_SAFE_INTEGER,
      averageDeal: 1,
      marketingShare: 1,
      responderToMql: 0.0001,
      mqlToSal: 0.0001,
      salToSql: 0.5,
      sqlToWon: 1,
      weeks: 1,
      costPerMql: 1_000_000,
      grossMargin: 1,
    },
    communication: {
      meetings: range(Math.min(rows, 100)).map((index) => ({
        id: `m${index}`,
        name: pick(index, 200),
        when: pick(index + 1, 200),
        chair: pick(index + 2, 200),
        attendees: pick(index + 3, 600),
        topics: pick(index + 4, 1_000),
        kpiIds: range(40).map((each) => `k${each}`),
      })),
      kpis: range(Math.min(rows, 200)).map((index) => ({
        id: `k${index}`,
        name: pick(index, 300),
        formula: pick(index + 1, 600),
        clockStarts: pick(index + 2, 300),
        clockStops: pick(index + 3, 300),
        isWorkingTime: index % 2 === 0,
        owner: pick(index + 4, 200),
        dataSource: pick(index + 5, 300),
        target: 1e21,
        unit: pick(index + 6, 60),
      })),
      ladder: range(Math.min(rows, 50)).map((index) => ({
        id: `l${index}`,
        decides: pick(index, 300),
        action: pick(index + 1, 1_000),
        within: 1e9,
      })),
    },
    decisionRule: { rule: 'own', words: pick(0, 400) },
    reviewRules: { amberPercent: 1e9 },
    pay: { shareOnSales: 0.333_333 },
    calendar: { timeZone: pick(0, 80) },
    marketing: range(Math.min(rows, 200)).map(promise('a')),
    sales: range(Math.min(rows, 200)).map(promise('b')),
  });
}

export const hostileClient = testClient({
  name: `${'\u{1F3ED} '.repeat(10)}<Client> & “Sons” ${word(100)}`.slice(0, 200),
  accentColor: '#FFFF00',
  locale: 'ar-EG',
  currency: 'JPY',
});
