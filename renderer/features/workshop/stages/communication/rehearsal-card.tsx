import { Columns2, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { Rehearsal } from '#shared/domain/agreement/facilitation-schema';
import { rehearsalStand, type RehearsalStand } from '#shared/domain/agreement/rehearsal-stand';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { Chip, type Tone } from '../../../../ui/chip';
import { IconButton } from '../../../../ui/icon-button';
import { useWorkshop } from '../../workshop-store';
import { deleteRehearsal } from './rehearsal-edits';
import { RehearsalFields } from './rehearsal-fields';
import { RehearsalDialog } from './rehearsal-dialog';

const stands: Readonly<Record<RehearsalStand, { readonly words: string; readonly tone: Tone }>> = {
  open: { words: 'Not tried yet', tone: 'neutral' },
  clear: { words: 'Clear', tone: 'good' },
  unclear: { words: 'Not clear', tone: 'warn' },
  'clear-before': { words: 'Ask again', tone: 'warn' },
  'unclear-before': { words: 'Ask again', tone: 'warn' },
};

/** One dispute on the conflict ladder: answered here, or with the ladder open beside it. */
export function RehearsalCard({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { title } = rehearsal;
  const stand = useWorkshop(({ document }) => rehearsalStand(rehearsal, document.communication.ladder));
  const [isBeside, setIsBeside] = useState(false);
  return (
    <Card
      title={title}
      actions={
        <>
          <Chip tone={stands[stand].tone}>{stands[stand].words}</Chip>
          <Button
            size="small"
            icon={Columns2}
            aria-label={`Ladder beside it: ${title}`}
            onPress={() => setIsBeside(true)}
          >
            Ladder beside it
          </Button>
          <IconButton
            size="small"
            icon={Trash2}
            label={`Delete the rehearsal of ${title}`}
            onPress={() => deleteRehearsal(rehearsal)}
          />
        </>
      }
    >
      <RehearsalFields rehearsal={rehearsal} />
      <RehearsalDialog rehearsal={rehearsal} isOpen={isBeside} onClose={() => setIsBeside(false)} />
    </Card>
  );
}
