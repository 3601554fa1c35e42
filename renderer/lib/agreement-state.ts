import { isEditable, type AgreementStatus } from '#shared/domain/agreement/agreement-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';

type Standing = Pick<AgreementSummary, 'id' | 'status'>;

/** Where an agreement is opened: what is closed is read on its signing page, what is open is written in the workshop. */
export const agreementPath = ({ id, status }: Standing): string =>
  isEditable(status) ? `/agreements/${id}` : `/agreements/${id}/sign`;

export interface AgreementState {
  readonly label: string;
  readonly tone: 'neutral' | 'good' | 'accent';
}

const states: Readonly<Record<AgreementStatus, AgreementState>> = {
  draft: { label: 'Draft', tone: 'neutral' },
  signing: { label: 'Waiting for signature', tone: 'accent' },
  sealed: { label: 'Sealed', tone: 'good' },
  amending: { label: 'Being amended', tone: 'accent' },
};

/** What an agreement is, for its chip. */
export const agreementState = (status: AgreementStatus): AgreementState => states[status];

/** Who has still to sign a closed agreement: "Ada Reyes and Ben Ito have still to sign". */
export function waitingWords(names: readonly string[]): string {
  if (names.length === 0) return 'Nobody has still to sign';
  return `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'has' : 'have'} still to sign`;
}
