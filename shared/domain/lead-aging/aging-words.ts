import type { AgedStepId } from './aging-summary-schema';

/** What the steps of a lead's way are called. */
export const stepWords: Readonly<Record<AgedStepId, StepWords>> = {
  marketing: {
    title: 'Marketing: created to qualified or rejected',
    short: 'Marketing',
    done: 'qualified or rejected',
  },
  sales: { title: 'Sales: hand-over to first follow-up', short: 'Sales', done: 'followed up' },
  acceptance: { title: 'Acceptance: hand-over to accepted', short: 'Acceptance', done: 'accepted' },
};

interface StepWords {
  readonly title: string;
  readonly short: string;
  /** What a lead is that took the step, in a sentence. */
  readonly done: string;
}
