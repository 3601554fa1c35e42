import { BookOpen, RotateCcw } from 'lucide-react';
import { useState } from 'react';

import { MOST_LEADS, type LeadChoice, type SortingRound } from '#shared/domain/sorting/sorting-schema';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { Button } from '../../../../ui/button';
import { reportRefusal } from '../../../../ui/report-refusal';
import { beginRound } from './sorting-store';

interface Props {
  /** The test to repeat; null for the first one. */
  readonly before: SortingRound | null;
}

/** Which leads the next test takes. */
export function BeginRound({ before }: Props) {
  const [isPending, setIsPending] = useState(false);
  const begin = async (leads: LeadChoice | null) => {
    if (!leads) return;
    setIsPending(true);
    await reportRefusal(() => beginRound(leads));
    setIsPending(false);
  };
  return (
    <div className="sorting-begin">
      {before && (
        <Button
          variant="primary"
          icon={RotateCcw}
          isPending={isPending}
          onPress={() => void begin({ kind: 'round', id: before.id })}
        >
          Test again with the same leads
        </Button>
      )}
      <Button
        variant={before ? 'secondary' : 'primary'}
        isDisabled={isPending}
        onPress={() => void begin({ kind: 'set', set: 'elephants' })}
      >
        Sort elephants
      </Button>
      <Button isDisabled={isPending} onPress={() => void begin({ kind: 'set', set: 'salmon' })}>
        Sort salmon
      </Button>
      <Button icon={BookOpen} isDisabled={isPending} onPress={() => void chooseLeads().then(begin)}>
        Choose leads
      </Button>
    </div>
  );
}

async function chooseLeads(): Promise<LeadChoice | null> {
  const items = await pickFromLibrary({
    title: 'Sample leads from the library',
    lead: 'About ten are enough. Write your own in the library, from leads you remember.',
    kind: 'sample-lead',
    noun: { one: 'lead', many: 'leads' },
    verb: 'Sort',
    amount: 'many',
    room: MOST_LEADS,
  });
  return items.length === 0 ? null : { kind: 'items', ids: items.map(({ id }) => id) };
}
