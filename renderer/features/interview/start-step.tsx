import './start-step.css';

import { Lock } from 'lucide-react';
import { useMemo } from 'react';

import { pacing } from '#shared/domain/interview/pacing';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { RatingScale } from '../../ui/rating-scale';
import { TextArea } from '../../ui/text-area';
import { beginQuestions, goOn, rate } from './actions';
import { BatonAsks } from './baton-asks';
import { edit, useCard, useInterview } from './interview-store';
import { useView } from './view-store';

/** For an impression of half a minute, before anything was asked. */
const impressionAnchors = {
  1: 'I would be surprised if this worked out',
  2: 'More doubts than reasons',
  3: 'Open: it could go either way',
  4: 'More reasons than doubts',
  5: 'I would be surprised if this did not work out',
} as const;

/** Before question one: what the date is for, what earlier dates handed on, and the first impression, sealed. */
export function StartStep() {
  const { candidateName, date } = useInterview((state) => state.sheet);
  const isSealed = useCard((state) => state.document.firstImpression !== null);
  return (
    <div className="start-step">
      <div className="start-step__impression">
        <p className="question-head__facts">{dateNames[date.date]}, before question one</p>
        <h1 className="question-head__text" id="question" tabIndex={-1}>
          What is your first impression of {candidateName}?
        </h1>
        {isSealed ? <SealedImpression /> : <ImpressionFields />}
      </div>
      <aside className="start-step__aside" aria-label="About this date">
        <AboutDate />
      </aside>
    </div>
  );
}

function ImpressionFields() {
  const { rating, words } = useCard((state) => state.document.impressionDraft);
  const hint = useView((state) => state.hint);
  return (
    <>
      <p className="muted">
        One key from 1 to 5 and a few words. It is sealed before the first question and cannot be changed: in the
        debrief it shows whether the first half minute carried the rest. It never counts in a score.
      </p>
      <RatingScale label="First impression" value={rating} anchors={impressionAnchors} onChange={rate} />
      <TextArea
        label="In a few words, what makes you think so?"
        name="impression"
        rows={2}
        maxLength={600}
        value={words}
        onChange={(text) =>
          edit('Write the first impression', (document) => void (document.impressionDraft.words = text), 'impression')
        }
      />
      {hint !== '' && <Notice tone="warn">{hint}</Notice>}
      <div>
        <Button variant="primary" icon={Lock} onPress={() => void beginQuestions()}>
          Seal it and begin
        </Button>
      </div>
    </>
  );
}

function SealedImpression() {
  const impression = useCard((state) => state.document.firstImpression);
  if (!impression) return null;
  return (
    <div className="start-step__sealed">
      <span className="start-step__digit tabular">{impression.rating}</span>
      <div>
        <p>{impression.words === '' ? impressionAnchors[impression.rating] : impression.words}</p>
        <p className="start-step__seal">
          <Lock size={14} aria-hidden />
          Sealed. It stays as you gave it and never counts in a score.
        </p>
      </div>
      <Button onPress={() => void goOn()}>To the first question</Button>
    </div>
  );
}

function AboutDate() {
  const { date, kit, batons } = useInterview((state) => state.sheet);
  const plan = useMemo(() => pacing(kit), [kit]);
  return (
    <>
      {date.purpose !== '' && (
        <section>
          <h2 className="start-step__name">What this date is for</h2>
          <p>{date.purpose}</p>
        </section>
      )}
      {date.hopedOutcome !== '' && (
        <section>
          <h2 className="start-step__name">What you hope for at its end</h2>
          <p>{date.hopedOutcome}</p>
        </section>
      )}
      <section>
        <h2 className="start-step__name">Time</h2>
        <p>
          {kit.plannedMinutes} minutes for {kit.items.length === 1 ? 'one question' : `${kit.items.length} questions`}.
          {plan.candidateFrom !== null &&
            ` From minute ${plan.candidateFrom} on the time belongs to the candidate; the app warns you before it is cut.`}{' '}
          The clock starts when the first impression is sealed.
        </p>
      </section>
      {batons.length > 0 && (
        <section>
          <h2 className="start-step__name">Handed on by earlier dates</h2>
          <BatonAsks competencyId={null} />
        </section>
      )}
    </>
  );
}
