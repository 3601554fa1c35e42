import type { AgendaBlock } from '#shared/domain/agenda/agenda-schema';
import { leastMinutesOf } from '#shared/domain/agenda/agenda-times';
import { NumberField } from '../../../../ui/number-field';
import { Segmented } from '../../../../ui/segmented';
import { TextArea } from '../../../../ui/text-area';
import { editBlock, editMinutes } from './agenda-edits';

const sessionOptions = [
  { id: '1', label: 'First' },
  { id: '2', label: 'Second' },
] as const;

interface Props {
  readonly block: AgendaBlock;
  readonly number: number;
}

/** What seldom changes about a block: what it ends with, how short it may become, and in which session it is. */
export function AgendaBlockDetails({ block, number }: Props) {
  const named = (field: string) => `agenda.${block.id}.${field}`;
  return (
    <div className="agenda-block__details">
      <TextArea
        label={`What is on the table when block ${number} ends`}
        name={named('endsWith')}
        value={block.endsWith}
        rows={1}
        maxLength={400}
        onChange={(typed) => editBlock(block, 'endsWith', typed)}
      />
      <div className="row">
        {!block.isBreak && (
          <NumberField
            label="Never shorter than"
            name={named('leastMinutes')}
            value={block.leastMinutes}
            suffix="min"
            placeholder={String(leastMinutesOf({ ...block, leastMinutes: null }))}
            onChange={(typed) => editMinutes(block, 'leastMinutes', typed)}
          />
        )}
        <Segmented
          label="Session"
          value={block.session === 2 ? '2' : '1'}
          options={sessionOptions}
          onChange={(session) => editBlock(block, 'session', session === '2' ? 2 : 1)}
        />
      </div>
    </div>
  );
}
