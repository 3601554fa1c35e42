import type { Signatory } from '../../agreement/setup-schema';

export const signsAs: Readonly<Record<Signatory['role'], string>> = {
  marketing: 'signs for marketing',
  sales: 'signs for sales',
  witness: 'signs as a witness',
};
