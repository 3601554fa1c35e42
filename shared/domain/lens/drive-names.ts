import type { CompanyDrive } from './lens-choice-schema';

export const driveNames: Readonly<Record<CompanyDrive, string>> = {
  competitor: 'Competitor-driven',
  sales: 'Sales-driven',
  customer: 'Customer-driven',
  market: 'Market-driven',
};
