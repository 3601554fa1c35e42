import './keys-section.css';

import { KeyRound, Lock, LockOpen } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { PageSection } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import { KeysDialog } from './keys-dialog';
import { useKeys } from './keys-store';
import { RootCard } from './root-card';

/** The keys of this workspace: what to compare a sealed PDF with, and who guards them. */
export function KeysSection() {
  const { status, problem, load } = useKeys();
  const [asked, setAsked] = useState<'open' | 'replace' | null>(null);
  useEffect(() => void load(), [load]);
  return (
    <PageSection title="Signing keys">
      {problem !== '' && (
        <FailedState title="The keys could not be read" message={problem} onRetry={() => void load()} />
      )}
      {!status && problem === '' && <Loading label="Reading the keys" />}
      {status && problem === '' && (
        <div className="stack">
          <Current status={status} onAsk={setAsked} />
          <Others status={status} />
        </div>
      )}
      <KeysDialog
        isOpen={asked !== null}
        isReplacing={asked === 'replace'}
        onUnlocked={() => setAsked(null)}
        onClose={() => setAsked(null)}
      />
    </PageSection>
  );
}

interface CurrentProps {
  readonly status: KeysStatus;
  readonly onAsk: (what: 'open' | 'replace') => void;
}

function Current({ status: { current, isUnlocked }, onAsk }: CurrentProps) {
  const lock = useKeys((state) => state.lock);
  if (!current) {
    return (
      <>
        <p className="muted">This workspace has no keys yet. They are made here, or when its first agreement closes.</p>
        <div className="keys__actions">
          <Button icon={KeyRound} onPress={() => onAsk('open')}>
            Create the keys…
          </Button>
        </div>
      </>
    );
  }
  return (
    <RootCard root={current} name="Keys of this workspace" isUnlocked={isUnlocked}>
      {isUnlocked ? (
        <Button icon={Lock} onPress={() => void reportRefusal(lock)}>
          Lock now
        </Button>
      ) : (
        <Button icon={LockOpen} onPress={() => onAsk('open')}>
          Unlock…
        </Button>
      )}
      <Button variant="ghost" onPress={() => onAsk('replace')}>
        Make new keys…
      </Button>
    </RootCard>
  );
}

/** Keys that sealed something and sign no more: earlier ones of this workspace, and the sample's. */
function Others({ status: { current, roots } }: { readonly status: KeysStatus }) {
  const others = roots.filter(({ fingerprint }) => fingerprint !== current?.fingerprint);
  if (others.length === 0) return null;
  return (
    <Disclosure title="Other keys this workspace knows">
      <div className="keys__list">
        {others.map((root) => (
          <RootCard
            key={root.fingerprint}
            root={root}
            name={root.isSample ? 'Keys of the sample company' : 'Earlier keys of this workspace'}
            isUnlocked={false}
          />
        ))}
      </div>
    </Disclosure>
  );
}
