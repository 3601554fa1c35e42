import { Download } from 'lucide-react';
import type { ReactNode } from 'react';

import type { SigningRoot } from '#shared/domain/signing/keys-schema';
import { formatInstant } from '../../lib/format-day';
import { startJob } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { DigestValue } from '../../ui/digest-value';
import { reportRefusal } from '../../ui/report-refusal';

interface Props {
  readonly root: SigningRoot;
  readonly name: string;
  readonly isUnlocked: boolean;
  /** Buttons. */
  readonly children?: ReactNode;
}

const guards = {
  keychain: 'Guarded by the keychain of a computer',
  passphrase: 'Guarded by a passphrase',
  discarded: 'The private keys are deleted',
} as const;

/** One root: its fingerprint, since when there is, and who guards it. */
export function RootCard({ root, name, isUnlocked, children }: Props) {
  const { fingerprint, protection, createdAtMs } = root;
  return (
    <Card title={name}>
      <div className="keys__facts">
        {protection !== 'discarded' && (
          <Chip tone={isUnlocked ? 'good' : 'neutral'}>{isUnlocked ? 'Open' : 'Locked'}</Chip>
        )}
        <span>{guards[protection]}</span>
        <span>Made {formatInstant(createdAtMs)}</span>
      </div>
      <DigestValue label="Fingerprint" sha256={fingerprint} isWhole>
        Compare it with the one on a sealed PDF, or give it to whoever checks one.
      </DigestValue>
      <div className="keys__actions">
        {children}
        <Button
          variant="ghost"
          icon={Download}
          onPress={() => void reportRefusal(() => startJob({ kind: 'export-root', fingerprint }))}
        >
          Export the certificate
        </Button>
      </div>
    </Card>
  );
}
