import { edit, useCard, useInterview } from './interview-store';
import { RowsField } from './rows-field';

/** What the candidate asks back: evidence for the rating of the candidate's own 15 minutes. Enter adds the next. */
export function QuestionsBack() {
  const rows = useCard((state) => state.document.questionsBack);
  const isSealed = useInterview((state) => state.isSealed);
  return (
    <section className="questions-back" aria-label="What the candidate asks">
      <h2 className="questions-back__title">What the candidate asks</h2>
      <RowsField
        name="back"
        label="Question of the candidate"
        placeholder="As they ask it; Enter adds the next"
        rows={rows.map(({ id, text }) => ({ id, text }))}
        isReadOnly={isSealed}
        onWrite={(id, text) =>
          edit(
            'Write a question of the candidate',
            ({ questionsBack }) => {
              const row = questionsBack.find((candidate) => candidate.id === id);
              if (row) row.text = text;
            },
            `back.${id}`,
          )
        }
        onAdd={(id, afterId) =>
          edit('Add a question of the candidate', ({ questionsBack }) => {
            if (questionsBack.length >= MOST) return;
            const at = questionsBack.findIndex((row) => row.id === afterId);
            questionsBack.splice(at < 0 ? questionsBack.length : at + 1, 0, { id, text: '' });
          })
        }
        onRemove={(id) =>
          edit('Remove a question of the candidate', (document) => {
            document.questionsBack = document.questionsBack.filter((row) => row.id !== id);
          })
        }
      />
    </section>
  );
}

/** As many as a scorecard takes. */
const MOST = 60;
