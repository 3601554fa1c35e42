import { Plus, X } from 'lucide-react';

import { scoreWordsIn } from '#shared/domain/interview/score-words';
import type { AskNext } from '#shared/domain/interview/scorecard-schema';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { edit, useCard, useInterview } from './interview-store';

const LAST_DATE = 3;
const MOST = 20;
const NONE = '_none';

/** What the next date should ask. It never tells a score, so that nobody begins with somebody else's verdict. */
export function AskNextSection() {
  const rows = useCard((state) => state.document.askNext);
  const date = useInterview((state) => state.sheet.date.date);
  const isSealed = useInterview((state) => state.isSealed);
  return (
    <section className="ask-next" aria-label="Ask next">
      <div>
        <h2 className="end-step__name">Ask next</h2>
        <p className="muted">
          {date === LAST_DATE
            ? 'This is the last date: what you write here is kept for the debrief.'
            : 'What the next date should ask. It is read once this date is open, and it never tells a score.'}
        </p>
      </div>
      {rows.map((row, index) => (
        <AskNextRow key={row.id} row={row} number={index + 1} isReadOnly={isSealed} />
      ))}
      {!isSealed && rows.length < MOST && (
        <div>
          <Button icon={Plus} onPress={addRow}>
            {rows.length === 0 ? 'Hand a question on' : 'Hand on another'}
          </Button>
        </div>
      )}
    </section>
  );
}

function addRow(): void {
  edit('Hand a question on', ({ askNext }) => {
    askNext.push({ id: crypto.randomUUID(), competencyId: null, ask: '' });
  });
}

interface RowProps {
  readonly row: AskNext;
  readonly number: number;
  readonly isReadOnly: boolean;
}

function AskNextRow({ row, number, isReadOnly }: RowProps) {
  const competencies = useInterview((state) => state.sheet.competencies);
  const [told] = scoreWordsIn(row.ask);
  const change = (label: string, recipe: (found: { competencyId: string | null; ask: string }) => void, key?: string) =>
    edit(
      label,
      ({ askNext }) => {
        const found = askNext.find(({ id }) => id === row.id);
        if (found) recipe(found);
      },
      key,
    );
  return (
    <div className="ask-next__row" role="group" aria-label={`Ask next ${number}`}>
      <Select
        label="About"
        value={row.competencyId ?? NONE}
        isDisabled={isReadOnly}
        options={[
          { id: NONE, label: 'No competency in particular' },
          ...competencies.map(({ id, name }) => ({ id, label: name === '' ? 'Competency without a name' : name })),
        ]}
        onChange={(id) =>
          change('Choose what to ask about', (found) => void (found.competencyId = id === NONE ? null : id))
        }
      />
      <TextArea
        label="What to ask"
        name={`ask.${row.id}`}
        rows={2}
        maxLength={600}
        isReadOnly={isReadOnly}
        value={row.ask}
        error={told ? `“${told.found}” tells of a score. ${told.instead}` : undefined}
        onChange={(text) => change('Write what to ask next', (found) => void (found.ask = text), `ask.${row.id}`)}
      />
      {!isReadOnly && (
        <IconButton
          icon={X}
          label={`Remove ask next ${number}`}
          onPress={() =>
            edit('Remove what to ask next', (document) => {
              document.askNext = document.askNext.filter(({ id }) => id !== row.id);
            })
          }
        />
      )}
    </div>
  );
}
