import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../refusal';
import { checkChain, useRoom } from '../room-store';

/** The button that checks every sealed file of the agreement, and why that was refused. */
export function CheckChain({ children }: { readonly children?: ReactNode }) {
  const busy = useRoom((state) => state.busy);
  return (
    <>
      <div className="signing-view__actions">
        <Button icon={ShieldCheck} isPending={busy === 'check-chain'} onPress={() => void checkChain()}>
          Check this chain
        </Button>
        {children}
      </div>
      <Refusal />
    </>
  );
}

/** Checks the chain, and says in a sentence what came of it. */
export function ChainCheck({ children }: { readonly children?: ReactNode }) {
  const chain = useRoom((state) => state.chain);
  return (
    <div className="stack">
      <CheckChain>{children}</CheckChain>
      {chain && chain.isWhole && (
        <Notice tone="good" title="The chain holds">
          {chain.links.length === 1
            ? 'The sealed file stands as it was sealed, and the log has no break.'
            : `All ${chain.links.length} sealed files stand as they were sealed, each names the one before it, and the log has no break.`}
        </Notice>
      )}
      {chain && !chain.isWhole && (
        <Notice tone="bad" title="The chain does not hold">
          <ul>
            {chain.links
              .filter(({ isIntact }) => !isIntact)
              .map(({ revisionId, number, problems }) => (
                <li key={revisionId}>
                  Revision {number}: {problems.join(' ')}
                </li>
              ))}
            {chain.logProblem !== null && <li>{chain.logProblem}</li>}
          </ul>
        </Notice>
      )}
    </div>
  );
}
