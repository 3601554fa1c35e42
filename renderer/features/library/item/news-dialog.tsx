import './news-dialog.css';

import { useMemo, useState } from 'react';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { reportRefusal } from '../../../ui/report-refusal';
import { useItemDraft } from './item-store';
import { changedFields, type Choice } from './news-choices';
import { NewsField } from './news-field';
import { takeOver } from './take-over';

interface Props {
  readonly news: NonNullable<LibraryItem['news']>;
  readonly onClose: () => void;
}

/** What ships otherwise now, field by field: as it was copied, as it ships, the user's own; and what to do with each. */
export function NewsDialog({ news: { base, shipped }, onClose }: Props) {
  const { kind, body: mine } = useItemDraft((state) => state.document);
  const fields = useMemo(() => changedFields(kind, { base, shipped, mine }), [kind, base, shipped, mine]);
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const [isBusy, setIsBusy] = useState(false);
  const taken = fields.filter(({ field, proposal }) => (chosen[field.name] ?? proposal) === 'take');
  const finish = async () => {
    setIsBusy(true);
    await reportRefusal(async () => {
      await takeOver(taken.map(({ field }) => field.name));
      onClose();
    });
    setIsBusy(false);
  };
  return (
    <Dialog title="What ships otherwise now" isOpen onClose={onClose} size="large">
      {fields.length === 0 ? (
        <p>Your item reads already as it ships now, where that has changed. There is nothing to decide.</p>
      ) : (
        <p className="muted">
          What you left as it was copied is proposed to be taken over; what you have changed, to be kept. Nothing else
          of your item changes.
        </p>
      )}
      <div className="news">
        {fields.map((changed) => (
          <NewsField
            key={changed.field.name}
            changed={changed}
            base={base}
            shipped={shipped}
            mine={mine}
            choice={chosen[changed.field.name] ?? changed.proposal}
            onChoose={(choice) => setChosen({ ...chosen, [changed.field.name]: choice })}
          />
        ))}
      </div>
      <DialogActions>
        <Button onPress={onClose}>Later</Button>
        <Button variant="primary" isPending={isBusy} onPress={() => void finish()}>
          {fields.length === 0 ? 'Done' : `Done: take over ${taken.length} of ${fields.length}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
