import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { readings, type Reviewed } from '#shared/domain/review/review-schema';
import { count, readingNames, readingWords } from '#shared/domain/review/review-words';
import { readPoints } from '#shared/domain/review/take-readings';
import { Disclosure } from '../../../ui/disclosure';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useReviewView } from '../review-context';
import { editReviewed } from '../review-store';
import { FiguresTable } from './figures-table';
import { HeldFigures } from './held-figures';

interface Props {
  readonly judged: JudgedCommitment;
  /** The promise in words. */
  readonly title: string;
}

/** The figures of a promise in a table, and how they are read. */
export function FiguresPart({ judged, title }: Props) {
  const { isHeld } = useReviewView();
  const read = readPoints(judged.row.points).length;
  return (
    <Disclosure
      title={`Figures: ${read === 0 ? 'none yet' : count(read, judged.row.every)}`}
      aside={`Read as ${readingWords(judged.row)}`}
    >
      {isHeld ? (
        <HeldFigures judged={judged} title={title} />
      ) : (
        <div className="stack">
          <HowRead judged={judged} />
          <FiguresTable judged={judged} title={title} />
        </div>
      )}
    </Disclosure>
  );
}

const everyOptions = [
  { id: 'week', label: 'Week' },
  { id: 'month', label: 'Month' },
] as const;

const sinceOptions = [
  { id: 'quarter', label: 'This quarter' },
  { id: 'start', label: 'The agreement’s first day' },
] as const;

const readingOptions = readings.map((id) => ({ id, label: readingNames[id] }));

/** What a figure stands for and how figures become a verdict; guessed from the signed words, changed here. */
function HowRead({ judged }: Pick<Props, 'judged'>) {
  const { row } = judged;
  const edit = (label: string, change: (draft: Reviewed) => void) => editReviewed(judged, label, change);
  return (
    <div className="row row--equal">
      <Select
        label="A figure for each"
        value={row.every}
        options={everyOptions}
        onChange={(every) => edit('A figure for each', (draft) => void (draft.every = every))}
      />
      <Select
        label="Read as"
        value={row.reading}
        options={readingOptions}
        onChange={(reading) => edit('How figures are read', (draft) => void (draft.reading = reading))}
      />
      <Select
        label="Counted from"
        value={row.since}
        options={sinceOptions}
        onChange={(since) => edit('From when figures count', (draft) => void (draft.since = since))}
      />
      <TextField
        label="Read from"
        name={`${row.commitmentId}.readFrom`}
        value={row.readFrom}
        maxLength={300}
        onChange={(readFrom) =>
          editReviewed(judged, 'Where figures are read', (draft) => void (draft.readFrom = readFrom), 'readFrom')
        }
      />
    </div>
  );
}
