import type { Accountability, Side } from '#shared/domain/agreement/accountability-schema';
import type { Finding } from '#shared/domain/agreement/finding';

export interface CommitmentProps {
  readonly side: Side;
  readonly row: Accountability;
  readonly findings: readonly Finding[];
}
