import { FileDown, Lock } from 'lucide-react';
import { useState } from 'react';

import { kitMinutes, type KitMinutes } from '#shared/domain/kit/kit-minutes';
import type { KitPlace } from '#shared/domain/kit/kit-schema';
import { startJob } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { Meter } from '../../ui/meter';
import { MenuButton } from '../../ui/menu';
import { RangedNumberField } from '../../ui/ranged-number-field';
import { tellRefusal } from '../../ui/report-refusal';
import { editKit, useIsChangedSinceLock, useKit, useKitDraft } from './kit-store';
import { LockDialog } from './lock-dialog';
import { LockState } from './lock-state';

interface Props {
  readonly title: string;
  readonly place: KitPlace;
}

/** What the kit is, whether its minutes add up, and whether it is locked. */
export function KitHead({ title, place }: Props) {
  const document = useKitDraft((state) => state.document);
  const searchTitle = useKit((state) => state.search?.document.title ?? '');
  const [isLocking, setIsLocking] = useState(false);
  const hasLock = useKit(({ locks }) => locks.length > 0);
  const isChanged = useIsChangedSinceLock();
  const minutes = kitMinutes(document);
  return (
    <header className="kit-head">
      <div className="kit-head__titles">
        <h1 className="kit-head__title">{title}</h1>
        <p className="kit-head__search">{searchTitle}</p>
      </div>
      <div className="kit-head__minutes">
        <Meter
          label="Minutes"
          fraction={minutes.sum / minutes.planned}
          tone={minutes.left < 0 || !minutes.hasCandidateTime ? 'warn' : 'good'}
          valueText={minutesInWords(minutes)}
        />
      </div>
      <div className="kit-head__length">
        <RangedNumberField
          label="Length of the interview"
          suffix="min"
          step={5}
          from={5}
          to={480}
          value={document.plannedMinutes}
          onChange={(planned) => editKit('Change the length', (kit) => void (kit.plannedMinutes = planned), 'planned')}
        />
      </div>
      <div className="kit-head__actions">
        <LockState />
        <MenuButton
          label="Export this kit"
          icon={FileDown}
          items={[
            { id: 'print', label: 'PDF to print' },
            { id: 'fillable', label: 'PDF to fill in' },
          ]}
          onAction={(form) =>
            void startJob({ kind: 'export-kit', ...place, form: form === 'print' ? 'print' : 'fillable' }).catch(
              tellRefusal,
            )
          }
        />
        <Button
          variant={hasLock && !isChanged ? 'secondary' : 'primary'}
          icon={Lock}
          onPress={() => setIsLocking(true)}
        >
          Lock
        </Button>
      </div>
      {isLocking && <LockDialog onClose={() => setIsLocking(false)} />}
    </header>
  );
}

function minutesInWords({ sum, planned, left, candidate }: KitMinutes): string {
  const balance = left < 0 ? `${-left} too many` : `${left} left`;
  return `${sum} of ${planned}, ${balance}; ${candidate} for the candidate’s questions`;
}
