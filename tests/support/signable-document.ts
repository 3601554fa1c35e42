import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Mark } from '#shared/domain/signing/signature-schema';
import { readyDocument } from './agreement-builder';

/** Two leaders who must sign, and a witness who may. */
export const marketing = { id: 'sig-marketing', name: 'Ada Reyes', title: 'CMO', role: 'marketing' } as const;
export const sales = { id: 'sig-sales', name: 'Bo Kim', title: 'VP Sales', role: 'sales' } as const;
export const witness = { id: 'sig-witness', name: 'Cleo Ames', title: 'CEO', role: 'witness' } as const;

/** An agreement that can be closed without a gap. */
export function signableDocument(title = 'SLA'): AgreementDocument {
  const ready = readyDocument();
  const signatories = [sales, marketing, witness].map((signatory) => ({ ...signatory, personId: null }));
  return { ...ready, title, setup: { ...ready.setup, signatories } };
}

/** A looser one: less is promised of the first of sales' accountabilities. */
export function loosened(document: AgreementDocument): AgreementDocument {
  const [first, ...rest] = document.sales;
  if (!first) throw new Error('sales promises nothing');
  return { ...document, sales: [{ ...first, target: (first.target ?? 0) - 5 }, ...rest] };
}

export const drawn: Mark = {
  method: 'drawn',
  width: 600,
  height: 200,
  strokes: [
    [
      { x: 40, y: 120, pressure: 0.4, timeMs: 0 },
      { x: 90, y: 60, pressure: 0.6, timeMs: 40 },
      { x: 150, y: 130, pressure: 0.5, timeMs: 80 },
    ],
  ],
};
export const typed: Mark = { method: 'typed', text: 'Bo Kim' };
