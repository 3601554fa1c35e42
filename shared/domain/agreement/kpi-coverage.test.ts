import { describe, expect, test } from 'vitest';

import { commitment, readyDocument } from '../../../tests/support/agreement-builder';
import { agreementDocumentSchema } from './agreement-schema';
import { kpiCoverage, uncoveredKpis, unknownKpis } from './kpi-coverage';

const document = agreementDocumentSchema.parse({
  marketing: [commitment({ id: 'm', metric: 'Leads' }), commitment({ id: 'wordless', metric: ' ' })],
  sales: [commitment({ id: 's', metric: 'Response time' }), commitment({ id: 'm', metric: 'Leads again' })],
  communication: {
    kpis: [
      { id: 'k', name: 'Pipeline' },
      { id: 'empty', name: '' },
    ],
    meetings: [
      { id: 'one', name: 'Weekly', kpiIds: ['m', 'm', 'gone', 'wordless'] },
      { id: 'two', name: 'Monthly', kpiIds: ['m', 'k'] },
    ],
  },
});

describe('kpiCoverage', () => {
  test('lists each KPI once with the meetings that look at it', () => {
    expect(
      kpiCoverage(document).map(({ id, name, side, meetings }) => [
        id,
        name,
        side,
        meetings.map((meeting) => meeting.id),
      ]),
    ).toEqual([
      ['m', 'Leads', 'marketing', ['one', 'two']],
      ['s', 'Response time', 'sales', []],
      ['k', 'Pipeline', null, ['two']],
    ]);
  });

  test('finds the KPIs no meeting looks at', () => {
    expect(uncoveredKpis(document).map(({ name }) => name)).toEqual(['Response time']);
    expect(uncoveredKpis(readyDocument())).toEqual([]);
  });

  test('shows what a meeting looks at that is no KPI', () => {
    expect(unknownKpis(document).map(({ meeting, id, label }) => [meeting.id, id, label])).toEqual([
      ['one', 'gone', 'A KPI that was removed'],
      ['one', 'wordless', 'Report wordless to the other side by the fifth working day'],
    ]);
  });
});
