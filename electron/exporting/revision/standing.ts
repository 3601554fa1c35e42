import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { isRequired } from '#shared/domain/signing/closing';

const roleWords = { marketing: 'For marketing', sales: 'For sales', witness: 'Witness' } as const;

/** "For marketing · required". */
export const standingOf = (signatory: Signatory): string =>
  `${roleWords[signatory.role]}  ·  ${isRequired(signatory) ? 'required' : 'optional'}`;
