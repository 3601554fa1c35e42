import { agendaBlockSchema, MOST_BLOCKS, type AgendaBlock } from '#shared/domain/agenda/agenda-schema';
import { blockName } from '#shared/domain/agenda/block-name';
import { blocksOfStages } from '#shared/domain/agenda/blocks-of-stages';
import { intoAgendaBlocks } from '#shared/domain/library/into-facilitation';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { workshopPlaybook } from '../../playbook';
import { editFacilitation, newRowId, useWorkshop } from '../../workshop-store';
import { deletePrivatelyWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';

/** What a block serves, as one choice of many. */
export type Serves = NonNullable<AgendaBlock['stage']> | 'break' | 'nothing';

type BlockField = Exclude<keyof AgendaBlock, 'id' | 'stage' | 'isBreak'>;

const fieldWords: Readonly<Record<BlockField, string>> = {
  title: 'title',
  session: 'session',
  minutes: 'minutes',
  leastMinutes: 'least minutes',
  endsWith: 'what it ends with',
};

/** One of the library's agendas in the place of the present one. */
export async function chooseAgenda(): Promise<void> {
  const [item] = await pickFromLibrary({
    title: 'Agendas from the library',
    ...(useWorkshop.getState().facilitation.agenda.blocks.length > 0 && {
      lead: 'It takes the place of the agenda that is there; one undo brings that back.',
    }),
    kind: 'agenda',
    noun: { one: 'agenda', many: 'agendas' },
    verb: 'Take',
    amount: 'one',
  });
  if (!item) return;
  setAgenda('Take an agenda from the library', intoAgendaBlocks(item.body, newRowId));
}

/** A block for every stage that is held, in the facilitator's order. */
export function agendaOfStages(): void {
  const { facilitation } = useWorkshop.getState();
  setAgenda('Make an agenda of the stages', blocksOfStages(facilitation, workshopPlaybook().scripts, newRowId));
}

function setAgenda(label: string, blocks: readonly AgendaBlock[]): void {
  editFacilitation(label, ({ agenda }) => {
    agenda.blocks = blocks.slice(0, MOST_BLOCKS);
  });
}

/** An empty block at the end of a session. @returns its id. */
export function addBlock(session: 1 | 2, isBreak: boolean): string {
  const block = agendaBlockSchema.parse({
    id: newRowId(),
    session,
    isBreak,
    title: isBreak ? 'Break' : '',
    minutes: isBreak ? 15 : null,
  });
  editFacilitation(isBreak ? 'Add a break to the agenda' : 'Add a block to the agenda', ({ agenda }) => {
    if (agenda.blocks.length < MOST_BLOCKS) agenda.blocks.push(block);
  });
  return block.id;
}

export function editBlock<K extends BlockField>(block: AgendaBlock, field: K, value: AgendaBlock[K]): void {
  editFacilitation(
    `Edit block ${blockName(block)}: ${fieldWords[field]}`,
    ({ agenda }) => {
      const row = agenda.blocks.find(({ id }) => id === block.id);
      if (row) Object.assign(row, { [field]: value });
    },
    `agenda.${block.id}.${field}`,
  );
}

/** Minutes of a block, or the least of them; what no day has is brought into its bounds. */
export const editMinutes = (block: AgendaBlock, field: 'minutes' | 'leastMinutes', typed: number | null): void =>
  editBlock(block, field, typed === null ? null : Math.min(1_440, Math.max(0, typed)));

export const servesOf = ({ stage, isBreak }: AgendaBlock): Serves => (isBreak ? 'break' : (stage ?? 'nothing'));

export function setServes(block: AgendaBlock, serves: Serves): void {
  editFacilitation(`Edit block ${blockName(block)}: what it serves`, ({ agenda }) => {
    const row = agenda.blocks.find(({ id }) => id === block.id);
    if (!row) return;
    row.isBreak = serves === 'break';
    row.stage = serves === 'break' || serves === 'nothing' ? null : serves;
  });
}

/** @param toIndex among the blocks of its session, as they will stand. */
export function moveBlock(id: string, toIndex: number): void {
  editFacilitation('Move a block of the agenda', ({ agenda }) => {
    const block = agenda.blocks.find((candidate) => candidate.id === id);
    if (!block) return;
    const own = agenda.blocks.filter((candidate) => candidate.session === block.session && candidate.id !== id);
    own.splice(toIndex, 0, block);
    const others = agenda.blocks.filter(({ session }) => session !== block.session);
    agenda.blocks = block.session === 1 ? [...own, ...others] : [...others, ...own];
  });
}

export function deleteBlock(block: AgendaBlock): void {
  deletePrivatelyWithUndo(`Block “${blockName(block)}”`, ({ agenda }) => takeRow(agenda.blocks, block.id));
}

export function setStart(session: 1 | 2, minuteOfDay: number): void {
  editFacilitation(
    'Edit when the day begins',
    ({ agenda }) => {
      agenda.startsAt[session - 1] = minuteOfDay;
    },
    `agenda.startsAt.${session}`,
  );
}
