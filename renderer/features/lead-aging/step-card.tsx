import {
  FEWEST_LEADS,
  type AgedStep,
  type AgedStepId,
  type StepSpread,
} from '#shared/domain/lead-aging/aging-summary-schema';
import { stepWords } from '#shared/domain/lead-aging/aging-words';
import { durationInWords, type ClockKind } from '#shared/domain/lead-aging/duration-words';
import { formatPercent } from '#shared/kernel/format';
import { Card } from '../../ui/card';
import { AgePlot } from './age-plot';

interface Props {
  readonly id: AgedStepId;
  readonly step: AgedStep;
  readonly spread: StepSpread;
  readonly kind: ClockKind;
}

const count = (amount: number) => amount.toLocaleString('en-US');

/** One step: how many took it at all, how long that took, and how long the others have waited. */
export function StepCard({ id, step, spread, kind }: Props) {
  const { medianMs, p90Ms, meanMs } = step[kind];
  const ages = spread[kind];
  return (
    <Card title={stepWords[id].title}>
      <p className="step-card__share">{shareInWords(id, step)}</p>
      {step.n < FEWEST_LEADS ? (
        <p className="muted">{tooFew(step.n)}</p>
      ) : (
        <dl className="step-card__figures">
          <Figure label="Median" ms={medianMs} kind={kind} />
          <Figure label="90th percentile" ms={p90Ms} kind={kind} />
          <Figure label="Mean" ms={meanMs} kind={kind} />
        </dl>
      )}
      {ages && step.share !== null && ages[0] !== ages.at(-1) && (
        <AgePlot ages={ages} share={step.share} kind={kind} done={stepWords[id].done} />
      )}
      <Waiting step={step} kind={kind} />
    </Card>
  );
}

function shareInWords(id: AgedStepId, { n, waiting, ended, share }: AgedStep): string {
  const { done } = stepWords[id];
  const all = n + waiting + ended;
  if (all === 0) return 'No lead has come this far.';
  const percent = share === null ? '' : ` (${formatPercent(share, 'en-US', 0)})`;
  return `${count(n)} of ${count(all)} ${done}${percent}`;
}

const tooFew = (n: number) =>
  n === 0 ? 'No age to show.' : `${n === 1 ? 'One age is' : `${n} ages are`} too few for figures: from five on.`;

interface FigureProps {
  readonly label: string;
  readonly ms: number | null;
  readonly kind: ClockKind;
}

function Figure({ label, ms, kind }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="tabular">{ms === null ? '–' : durationInWords(ms, kind)}</dd>
    </div>
  );
}

function Waiting({ step: { waiting, ...step }, kind }: Pick<Props, 'step' | 'kind'>) {
  const { waitingMedianMs, waitingOldestMs } = step[kind];
  if (waiting === 0) return <p className="step-card__waiting">None still waits.</p>;
  const who = `${count(waiting)} still ${waiting === 1 ? 'waits' : 'wait'}`;
  if (waitingMedianMs === null || waitingOldestMs === null) {
    return <p className="step-card__waiting">{`${who}: too few for figures.`}</p>;
  }
  const [median, oldest] = [durationInWords(waitingMedianMs, kind), durationInWords(waitingOldestMs, kind)];
  return <p className="step-card__waiting">{`${who}: so far ${median} at the median, ${oldest} the oldest.`}</p>;
}
