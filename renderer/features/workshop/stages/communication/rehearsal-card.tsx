import './rehearsals.css';

import { Trash2 } from 'lucide-react';

import type { Rehearsal } from '#shared/domain/agreement/facilitation-schema';
import { Card } from '../../../../ui/card';
import { IconButton } from '../../../../ui/icon-button';
import { Notice } from '../../../../ui/notice';
import { Segmented } from '../../../../ui/segmented';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { deleteRehearsal, editRehearsal } from './rehearsal-edits';

const clearOptions = [
  { id: 'open', label: 'Not tried yet' },
  { id: 'yes', label: 'Yes', tone: 'good' },
  { id: 'no', label: 'No', tone: 'warn' },
] as const;

/** A dispute as it is read out, and what the room answered. What it should have answered comes after. */
export function RehearsalCard({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { id, title, facts, marketingSays, salesSays, decides, byWhen, wasClear, note } = rehearsal;
  const named = (field: string) => `rehearsals.${id}.${field}`;
  return (
    <Card
      title={title}
      actions={
        <IconButton
          size="small"
          icon={Trash2}
          label={`Delete the rehearsal of ${title}`}
          onPress={() => deleteRehearsal(rehearsal)}
        />
      }
    >
      <div className="rehearsal">
        <p className="rehearsal__facts">{facts}</p>
        <dl className="rehearsal__sides">
          <Said who="Marketing says" words={marketingSays} />
          <Said who="Sales says" words={salesSays} />
        </dl>
        <div className="stage-fields">
          <TextField
            label="Who decides, by the ladder"
            name={named('decides')}
            value={decides}
            maxLength={300}
            onChange={(typed) => editRehearsal(rehearsal, 'decides', typed)}
          />
          <TextField
            label="By when"
            name={named('byWhen')}
            value={byWhen}
            maxLength={300}
            onChange={(typed) => editRehearsal(rehearsal, 'byWhen', typed)}
          />
        </div>
        <Segmented
          label="Was the ladder clear?"
          name={named('wasClear')}
          value={wasClear}
          options={clearOptions}
          onChange={(chosen) => editRehearsal(rehearsal, 'wasClear', chosen)}
        />
        <AfterTrying rehearsal={rehearsal} />
        <TextArea
          label="Note"
          name={named('note')}
          value={note}
          rows={2}
          maxLength={2_000}
          onChange={(typed) => editRehearsal(rehearsal, 'note', typed)}
        />
      </div>
    </Card>
  );
}

function Said({ who, words }: { readonly who: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <div>
      <dt>{who}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** What the ladder must answer, once the room has tried; and what to do where it did not. */
function AfterTrying({ rehearsal: { wasClear, ladderMustSay, usuallyMissing } }: { readonly rehearsal: Rehearsal }) {
  if (wasClear === 'open') return null;
  if (wasClear === 'yes')
    return ladderMustSay === '' ? null : <p className="muted">{`It must answer: ${ladderMustSay}`}</p>;
  return (
    <Notice tone="warn" title="Change the ladder until it answers this">
      {ladderMustSay !== '' && <p>{ladderMustSay}</p>}
      {usuallyMissing !== '' && <p>{`What usually turns out to be missing: ${usuallyMissing}`}</p>}
    </Notice>
  );
}
