import { accountabilityLabel, isBlank } from '#shared/domain/agreement/accountability-text';
import type { WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { Select } from '../../../ui/select';
import { useWorkshop } from '../workshop-store';
import { direct } from './room-actions';

interface Row {
  readonly id: string;
  readonly label: string;
}

interface Props {
  /** Null while the room sees no stage. */
  readonly stage: StageId | null;
  readonly pointedAt: string | null;
}

/** No row has this id: an id holds no space. */
const FOLLOW = 'follow me';
const follow: Row = { id: FOLLOW, label: 'What I edit' };

/** Points the room at one row of the stage, or lets it follow the field that is edited. */
export function RoomPointer({ stage, pointedAt }: Props) {
  const document = useWorkshop((state) => state.document);
  const facilitation = useWorkshop((state) => state.facilitation);
  const rows = stage === null ? [] : rowsOf({ document, facilitation }, stage);
  if (rows.length === 0) return null;
  return (
    <Select
      label="Point at"
      value={rows.some(({ id }) => id === pointedAt) ? pointedAt : FOLLOW}
      options={[follow, ...rows]}
      onChange={(id) => direct({ pointedAt: id === FOLLOW ? null : id })}
    />
  );
}

function rowsOf({ document, facilitation }: WorkshopDraft, stage: StageId): readonly Row[] {
  const { terms, communication, summary } = document;
  switch (stage) {
    case 'gap':
      return named(facilitation.gap.map(({ id, question }) => ({ id, label: question })));
    case 'summary':
      return named(summary.points.map(({ id, text }) => ({ id, label: text })));
    case 'terminology':
      return named(terms.map(({ id, name }) => ({ id, label: name })));
    case 'communication':
      return named([
        ...communication.meetings.map(({ id, name }) => ({ id, label: name })),
        ...communication.ladder.map(({ id, decides }) => ({ id, label: decides })),
      ]);
    case 'marketing':
    case 'sales':
      return document[stage]
        .filter((row) => !isBlank(row))
        .map((row) => ({ id: row.id, label: accountabilityLabel(row) }));
    case 'metrics':
      return named(communication.kpis.map(({ id, name }) => ({ id, label: name })));
    case 'setup':
    case 'readiness':
    case 'plan':
    case 'review':
      return [];
  }
}

const named = (rows: readonly Row[]): Row[] => rows.filter(({ label }) => label.trim() !== '');
