import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { StoredText } from '../agreements/stored-text';
import { toCanonicalText } from '../signing/revisions/canonical-text';

/** A number with all that stands beside it in its commitment. */
export interface Committing {
  readonly agreementId: AgreementId;
  readonly rowId: string;
  readonly question: string;
  readonly unit: string;
  readonly side: Side;
  readonly number: number;
  /** 16 random bytes, 32 hexadecimal digits: without it few numbers would have to be tried to find the right one. */
  readonly salt: string;
}

/** The canonical JSON (RFC 8785) of a number and what it answers, and the SHA-256 of it: the commitment. */
export const commitmentOf = (number: Committing): StoredText => toCanonicalText(number);
