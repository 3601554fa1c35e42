import './keys-section.css';

import { useEffect, useState } from 'react';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { Dialog } from '../../ui/dialog';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { GuardForm } from './guard-form';
import { useKeys } from './keys-store';
import { UnlockForm } from './unlock-form';

interface Props {
  readonly isOpen: boolean;
  /** Begins with what making new keys means. */
  readonly isReplacing?: boolean;
  /** The keys lie open. */
  readonly onUnlocked: () => void;
  readonly onClose: () => void;
}

/** Makes the signing keys at the first time and opens them later; replaces them where they do not open any more. */
export function KeysDialog(props: Props) {
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

/** Mounted anew each time it opens: what was typed is gone. */
function OpenDialog({ isReplacing = false, onUnlocked, onClose }: Props) {
  const { status, problem, load } = useKeys();
  const [hasGivenUp, setGivenUp] = useState(isReplacing);
  // While main works the step stays: the new status comes a moment before the dialog closes.
  const [held, setHeld] = useState<Step | null>(null);
  useEffect(() => void load(), [load]);
  const step = held ?? (status && stepOf(status, hasGivenUp));
  const then = (open: (passphrase: string | null) => Promise<void>) => async (passphrase: string | null) => {
    setHeld(step);
    try {
      await open(passphrase);
    } catch (error) {
      setHeld(null);
      throw error;
    }
    onUnlocked();
  };
  return (
    <Dialog title={step === null ? 'Signing keys' : titles[step]} isOpen onClose={onClose}>
      {problem !== '' && (
        <FailedState title="The keys could not be read" message={problem} onRetry={() => void load()} />
      )}
      {!status && problem === '' && <Loading label="Looking for the keys" />}
      {status && step !== null && problem === '' && (
        <StepBody step={step} status={status} then={then} onGiveUp={() => setGivenUp(true)} onClose={onClose} />
      )}
    </Dialog>
  );
}

type Step = 'create' | 'unlock' | 'replace';

const titles: Readonly<Record<Step, string>> = {
  create: 'Create the signing keys',
  unlock: 'Unlock the signing keys',
  replace: 'Make new keys?',
};

function stepOf({ current }: KeysStatus, hasGivenUp: boolean): Step {
  if (!current) return 'create';
  return hasGivenUp ? 'replace' : 'unlock';
}

type WithPassphrase = (passphrase: string | null) => Promise<void>;

interface StepProps extends Pick<Props, 'onClose'> {
  readonly step: Step;
  readonly status: KeysStatus;
  readonly then: (open: WithPassphrase) => WithPassphrase;
  readonly onGiveUp: () => void;
}

function StepBody({ step, status: { current, hasKeychain }, then, onGiveUp, onClose }: StepProps) {
  const { create, unlock, replace } = useKeys();
  switch (step) {
    case 'create':
      return (
        <>
          <p>
            This workspace seals its agreements with keys of its own. They stay on this computer, encrypted in the
            workspace file, and everybody can check a sealed PDF against their fingerprint.
          </p>
          <GuardForm hasKeychain={hasKeychain} label="Create the keys" onChosen={then(create)} onBack={onClose} />
        </>
      );
    case 'replace':
      return (
        <>
          <WhatReplacingMeans />
          <GuardForm
            hasKeychain={hasKeychain}
            label="Make new keys"
            isDanger
            onChosen={then(replace)}
            onBack={onClose}
          />
        </>
      );
    case 'unlock':
      return (
        <>
          <p className="muted">They stay open until you lock them or the app ends.</p>
          <UnlockForm
            guard={current?.protection === 'keychain' ? 'keychain' : 'passphrase'}
            onUnlock={then(unlock)}
            onGiveUp={onGiveUp}
          />
        </>
      );
  }
}

function WhatReplacingMeans() {
  return (
    <ul className="keys__consequences">
      <li>The private keys there are now are deleted. Only older backups still hold them, encrypted.</li>
      <li>What they sealed stays as it is and can be checked against their fingerprint.</li>
      <li>What is closed and not sealed yet must be reopened, closed and signed again.</li>
      <li>From now on PDFs carry a new fingerprint: tell it to those who check them.</li>
    </ul>
  );
}
