import { unratedIn } from '#shared/domain/calibration/session';
import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { countWords } from '#shared/domain/calibration/agreement';
import { StepLink, StepList, StepRail } from '../../ui/step-rail';
import { showAnswer, useRatings } from './ratings-store';

/** The answers in this seat's own order, with the point it gave each. Any can be opened at any moment. */
export function AnswerRail({ sheet: { answers } }: { readonly sheet: RatingSheet }) {
  const document = useRatings((state) => state.document);
  const left = unratedIn(answers, document).length;
  return (
    <StepRail
      label="Answers"
      isNarrow
      foot={<p role="status">{countWords(answers.length - left, answers.length)} rated</p>}
    >
      <StepList>
        {answers.map(({ id, text }, index) => (
          <StepLink
            key={id}
            className="answer-link"
            isCurrent={document.currentAnswerId === id}
            onOpen={() => showAnswer(id)}
          >
            <span className="answer-link__number">Answer {index + 1}</span>
            <span className="answer-link__text" aria-hidden>
              {text}
            </span>
            <Point point={document.ratings[id]?.point ?? null} />
          </StepLink>
        ))}
      </StepList>
    </StepRail>
  );
}

function Point({ point }: { readonly point: number | null }) {
  if (point === null) return <span className="visually-hidden">, not rated</span>;
  return (
    <span className="answer-link__point tabular">
      <span className="visually-hidden">, rated </span>
      {point}
    </span>
  );
}
