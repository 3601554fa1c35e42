import './rehearsals.css';

import { rehearsalStand } from '#shared/domain/agreement/rehearsal-stand';
import type { Rehearsal } from '#shared/domain/agreement/facilitation-schema';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { Segmented } from '../../../../ui/segmented';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { editRehearsal, judgeLadder } from './rehearsal-edits';

const clearOptions = [
  { id: 'open', label: 'Not tried yet' },
  { id: 'yes', label: 'Yes', tone: 'good' },
  { id: 'no', label: 'No', tone: 'warn' },
] as const;

/** A dispute as it is read out, and what the room answered. What it should have answered comes after. */
export function RehearsalFields({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { id, facts, marketingSays, salesSays, decides, byWhen, wasClear, note } = rehearsal;
  const named = (field: string) => `rehearsals.${id}.${field}`;
  return (
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
        onChange={(chosen) => judgeLadder(rehearsal, chosen)}
      />
      <AskedAgain rehearsal={rehearsal} />
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

/** The ladder is another one than the room answered from. */
function AskedAgain({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const stand = useWorkshop(({ document }) => rehearsalStand(rehearsal, document.communication.ladder));
  if (stand !== 'clear-before' && stand !== 'unclear-before') return null;
  const wasClear = stand === 'clear-before';
  return (
    <Notice
      tone="warn"
      title="Ask again: the ladder has changed since"
      actions={
        <>
          <Button size="small" onPress={() => judgeLadder(rehearsal, 'yes')}>
            {wasClear ? 'Still clear' : 'Clear now'}
          </Button>
          <Button size="small" onPress={() => judgeLadder(rehearsal, 'no')}>
            {wasClear ? 'No longer clear' : 'Still not clear'}
          </Button>
        </>
      }
    >
      {wasClear ? 'It was clear before. Read the dispute out once more.' : 'It was not clear before. Try it once more.'}
    </Notice>
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
