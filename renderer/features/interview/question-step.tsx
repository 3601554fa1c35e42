import './question-step.css';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { AnswerKeyPanel } from './answer-key-panel';
import { NotesField } from './notes-field';
import { Probes } from './probes';
import { QuestionHead } from './question-head';
import { QuestionsBack } from './questions-back';
import { ScorePanel } from './score-panel';
import { SkippedNotice } from './skipped-notice';

/** One question: what to say and what to listen for on the left, what to make of it on the right. */
export function QuestionStep({ item }: { readonly item: KitItem }) {
  return (
    <div className={item.isScored ? 'question-step' : 'question-step question-step--plain'}>
      <div className="question-step__asked">
        <QuestionHead item={item} />
        <SkippedNotice itemId={item.id} />
        <Probes item={item} />
        {item.part === 'candidate' && <QuestionsBack />}
        {item.isScored && <AnswerKeyPanel item={item} />}
        <NotesField item={item} />
      </div>
      {item.isScored && <ScorePanel item={item} />}
    </div>
  );
}
