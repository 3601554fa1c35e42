import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { TimedBlock } from '#shared/domain/agenda/agenda-times';
import { blockName } from '#shared/domain/agenda/block-name';
import { clockTime, minuteOfDayTime } from '#shared/domain/agenda/clock-words';
import { heldMs, type DayClock } from '#shared/domain/agenda/day-clock';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { IconButton } from '../../../../ui/icon-button';
import { NumberField } from '../../../../ui/number-field';
import type { Option } from '../../../../ui/option';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { AgendaBlockDetails } from './agenda-block-details';
import { deleteBlock, editBlock, editMinutes, servesOf, setServes, type Serves } from './agenda-edits';

const servesOptions: readonly Option<Serves>[] = [
  ...stageIds.map((id) => ({ id, label: stageNames[id] })),
  { id: 'break', label: 'Break' },
  { id: 'nothing', label: 'No stage' },
];

interface Props {
  readonly timed: TimedBlock;
  /** In its session, from 1. */
  readonly number: number;
  readonly clock: DayClock | null;
  readonly isNew: boolean;
}

/** A block: when it starts, what it is called, which stage it serves and how long it takes. */
export function AgendaBlockRow({ timed: { block, startsAt }, number, clock, isNew }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { id, title, minutes } = block;
  const named = (field: string) => `agenda.${id}.${field}`;
  return (
    <div className={clock?.block.id === id ? 'agenda-block agenda-block--now' : 'agenda-block'}>
      <BlockStart block={block} startsAt={startsAt} clock={clock} />
      <TextField
        label={`Title of block ${number}`}
        isLabelHidden
        name={named('title')}
        value={title}
        maxLength={200}
        autoFocus={isNew}
        placeholder={blockName(block)}
        onChange={(typed) => editBlock(block, 'title', typed)}
      />
      <Select
        label={`What block ${number} serves`}
        isLabelHidden
        name={named('stage')}
        value={servesOf(block)}
        options={servesOptions}
        onChange={(serves) => setServes(block, serves)}
      />
      <NumberField
        label={`Minutes of block ${number}`}
        isLabelHidden
        name={named('minutes')}
        value={minutes}
        suffix="min"
        onChange={(typed) => editMinutes(block, 'minutes', typed)}
      />
      <IconButton
        size="small"
        icon={isOpen ? ChevronUp : ChevronDown}
        label={`${isOpen ? 'Less' : 'More'} about ${blockName(block)}`}
        onPress={() => setIsOpen(!isOpen)}
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={`Delete block ${blockName(block)}`}
        onPress={() => deleteBlock(block)}
      />
      {isOpen && <AgendaBlockDetails block={block} number={number} />}
    </div>
  );
}

interface StartProps extends Pick<TimedBlock, 'block' | 'startsAt'> {
  readonly clock: DayClock | null;
}

/** When it starts by the agenda; while the day runs by the clock, and how long it took where it is over. */
function BlockStart({ block, startsAt, clock }: StartProps) {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const locale = useWorkshop((state) => state.look.locale);
  const coming = clock?.coming.find((candidate) => candidate.block.id === block.id);
  const first = agenda.held.find(({ blockId }) => blockId === block.id);
  const isNow = clock?.block.id === block.id;
  const atMs = coming?.startsAtMs ?? first?.startedAtMs ?? (isNow ? clock.startedAtMs : null);
  const held = Math.round(heldMs(agenda, block.id) / 60_000);
  return (
    <span className="agenda-block__start tabular">
      {atMs === null ? minuteOfDayTime(startsAt, locale) : clockTime(atMs, locale)}
      {isNow && <span className="agenda-block__stand">now</span>}
      {!isNow && coming === undefined && first && <span className="agenda-block__stand">{`took ${held} min`}</span>}
    </span>
  );
}
