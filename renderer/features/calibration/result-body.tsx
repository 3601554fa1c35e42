import './result-body.css';

import { useMemo } from 'react';

import { anchorAgreement, answerAgreement, type SeatPoints } from '#shared/domain/calibration/agreement';
import type { CalibrationResult } from '#shared/domain/calibration/calibration-schema';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { AdviceSection } from './advice-section';
import { AnchorTable } from './anchor-table';
import { AnswerReading } from './answer-reading';
import { CountsTable } from './counts-table';
import { seatsInWords, seatWithPerson } from './words';

/** What came of a session: where to talk, the counts, then every answer with its reference, reason and who gave what. */
export function ResultBody({ result }: { readonly result: CalibrationResult }) {
  const { set, seats } = result;
  const answers = useMemo(() => {
    const points = seats.map(({ ratings }) => pointsOf(ratings));
    return set.answers.map((answer) => answerAgreement(answer, points));
  }, [set, seats]);
  const anchors = useMemo(() => anchorAgreement(answers), [answers]);
  return (
    <>
      <Excused result={result} />
      <AdviceSection result={result} answers={answers} />
      <PageSection title="What you gave" aside={`Counts of ${seatsInWords(seats.length)}; the reference is framed`}>
        <CountsTable set={set} answers={answers} />
      </PageSection>
      <PageSection title="Anchor by anchor">
        <AnchorTable set={set} anchors={anchors} />
      </PageSection>
      <PageSection title="The six answers" aside="With the reference rating and the reason">
        {answers.map((agreement) => (
          <AnswerReading key={agreement.answerId} result={result} agreement={agreement} />
        ))}
      </PageSection>
    </>
  );
}

const pointsOf = (ratings: CalibrationResult['seats'][number]['ratings']): SeatPoints =>
  Object.fromEntries(Object.entries(ratings).flatMap(([id, { point }]) => (point === null ? [] : [[id, point]])));

/** A seat that did not rate is said, with the reason. */
function Excused({ result: { calibration } }: { readonly result: CalibrationResult }) {
  const excused = calibration.seats.filter(({ status }) => status === 'excused');
  if (excused.length === 0) return null;
  return (
    <Notice tone="info" title={`Without ${seatsInWords(excused.length)}`}>
      {excused.map((seat) => (
        <p key={seat.seatId}>
          {seatWithPerson(seat)}: {seat.excuseReason}
        </p>
      ))}
    </Notice>
  );
}
