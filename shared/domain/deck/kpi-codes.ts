import { isBlank } from '../agreement/accountability-text';
import type { AgreementDocument } from '../agreement/agreement-schema';

/**
 * Short codes by row id: `M1` for marketing's first commitment, `S1` for sales', `K1` for the first further KPI. Slides
 * name figures by them, so that a meeting can list what it looks at in one line. Rows nobody has written in have none.
 */
export function kpiCodes({ marketing, sales, communication }: AgreementDocument): ReadonlyMap<string, string> {
  const kpis = communication.kpis.filter(({ name }) => name.trim() !== '');
  return new Map([
    ...numbered(
      'M',
      marketing.filter((row) => !isBlank(row)),
    ),
    ...numbered(
      'S',
      sales.filter((row) => !isBlank(row)),
    ),
    ...numbered('K', kpis),
  ]);
}

const numbered = (letter: string, rows: readonly { readonly id: string }[]): [string, string][] =>
  rows.map(({ id }, index) => [id, `${letter}${index + 1}`]);
