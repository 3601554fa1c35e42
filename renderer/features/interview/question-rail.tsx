import './question-rail.css';

import { Check, CircleAlert, Flag, Hourglass, Lock, Minus } from 'lucide-react';
import { Fragment, useMemo } from 'react';

import { askedInOrder } from '#shared/domain/interview/pacing';
import { missingIn } from '#shared/domain/interview/unfinished';
import { kitParts, type KitItem } from '#shared/domain/kit/kit-schema';
import { StepLink, StepList, StepRail } from '../../ui/step-rail';
import { goTo } from './actions';
import { useCard, useInterview } from './interview-store';
import { RailTotals } from './rail-totals';
import { END, partNames, START } from './steps';
import { useStep } from './use-step';

/** The questions by part with this seat's own marks. Any can be opened at any moment. */
export function QuestionRail() {
  const items = useInterview((state) => state.sheet.kit.items);
  const ordered = useMemo(() => askedInOrder(items), [items]);
  return (
    <StepRail label="Questions" foot={<RailTotals />}>
      <StepList>
        <StartLink />
      </StepList>
      {kitParts.map((part) => {
        const inPart = ordered.filter((item) => item.part === part);
        if (inPart.length === 0) return null;
        return (
          <Fragment key={part}>
            <h2 className="question-rail__part">{partNames[part]}</h2>
            <StepList label={partNames[part]}>
              {inPart.map((item) => (
                <QuestionLink key={item.id} item={item} number={ordered.indexOf(item) + 1} />
              ))}
            </StepList>
          </Fragment>
        );
      })}
      <h2 className="question-rail__part">Afterwards</h2>
      <StepList label="Afterwards">
        <EndLink />
      </StepList>
    </StepRail>
  );
}

function QuestionLink({ item, number }: { readonly item: KitItem; readonly number: number }) {
  const isCurrent = useStep() === item.id;
  const answer = useCard((state) => state.document.answers[item.id]);
  const rating = answer?.rating ?? null;
  const isUnfinished = rating !== null && missingIn(answer, item.isScored) !== null;
  const isSkipped = (answer?.skipReason ?? null) !== null;
  const flags = answer?.redFlags.length ?? 0;
  return (
    <StepLink className="question-link" isCurrent={isCurrent} title={item.text} onOpen={() => goTo(item.id)}>
      <span className="question-link__number tabular" aria-hidden>
        {number}
      </span>
      <span className="visually-hidden">Question {number}: </span>
      <span
        className={isSkipped ? 'question-link__text question-link__text--skipped' : 'question-link__text'}
        title={item.text}
      >
        {item.text === '' ? 'Question without words' : item.text}
      </span>
      {flags > 0 && (
        <span className="question-link__flag">
          <Flag size={12} aria-hidden />
          <span className="visually-hidden">, {flags === 1 ? 'one red flag' : `${flags} red flags`}</span>
        </span>
      )}
      {isUnfinished && (
        <span className="question-link__unfinished">
          <CircleAlert size={14} aria-hidden />
          <span className="visually-hidden">, unfinished, evidence is missing</span>
        </span>
      )}
      {isSkipped && (
        <span className="question-link__rating question-link__rating--skipped">
          <Minus size={12} aria-hidden />
          <span className="visually-hidden">, skipped</span>
        </span>
      )}
      {rating !== null && (
        <span className="question-link__rating tabular">
          <span className="visually-hidden">, rated {rating}</span>
          <span aria-hidden>{rating}</span>
        </span>
      )}
    </StepLink>
  );
}

function StartLink() {
  const isCurrent = useStep() === START;
  const isSealed = useCard((state) => state.document.firstImpression !== null);
  const Icon = isSealed ? Lock : Hourglass;
  return (
    <StepLink className="question-link" isCurrent={isCurrent} onOpen={() => goTo(START)}>
      <Icon size={14} aria-hidden className="question-link__icon" />
      <span className="question-link__text">First impression</span>
      <span className="visually-hidden">, {isSealed ? 'sealed' : 'not given yet'}</span>
    </StepLink>
  );
}

function EndLink() {
  const isCurrent = useStep() === END;
  const handedOn = useCard((state) => state.document.askNext.length);
  return (
    <StepLink className="question-link" isCurrent={isCurrent} onOpen={() => goTo(END)}>
      <Check size={14} aria-hidden className="question-link__icon" />
      <span className="question-link__text">Wrap up and hand on</span>
      {handedOn > 0 && <span className="visually-hidden">, {handedOn} to ask next</span>}
    </StepLink>
  );
}
