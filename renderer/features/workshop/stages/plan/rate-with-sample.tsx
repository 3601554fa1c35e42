import { useState } from 'react';

import { sampleMismatch } from '#shared/domain/plan/needed-range';
import type { PlanRate } from '#shared/domain/plan/plan-schema';
import { rateInterval } from '#shared/domain/plan/rate-interval';
import { showNeeded, showRate } from '#shared/domain/plan/show-figure';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { editDocument, useWorkshop } from '../../workshop-store';
import type { RateField } from './plan-fields';
import { PlanInputField } from './plan-input-field';

/** A rate and, folded, the sample it was counted from. */
export function RateWithSample(field: RateField) {
  const sample = useWorkshop((state) => state.document.plan.samples[field.input]);
  const look = useWorkshop((state) => state.look);
  const [isReopened] = useState(() => isInSample(field.input));
  const interval = rateInterval(sample);
  const aside =
    interval.kind === 'interval'
      ? `${showNeeded(interval.successes, look)} of ${showNeeded(interval.trials, look)}`
      : undefined;
  return (
    <div className="plan-rate">
      <PlanInputField {...field} />
      <Disclosure title={`Sample behind ${field.label}`} aside={aside} defaultExpanded={isReopened}>
        <div className="plan-rate__counts">
          <Count rate={field} part="successes" label={field.successes} />
          <Count rate={field} part="trials" label={field.trials} />
        </div>
        <SampleSays {...field} />
      </Disclosure>
    </div>
  );
}

/** The app reopens on the field that had the focus: its sample must not be folded then. */
const isInSample = (rate: PlanRate) =>
  useWorkshop.getState().facilitation.currentField.startsWith(`plan.samples.${rate}.`);

interface CountProps {
  readonly rate: RateField;
  readonly part: 'successes' | 'trials';
  readonly label: string;
}

function Count({ rate, part, label }: CountProps) {
  const value = useWorkshop((state) => state.document.plan.samples[rate.input][part]);
  const name = `plan.samples.${rate.input}.${part}`;
  return (
    <NumberField
      label={label}
      name={name}
      value={value}
      onChange={(next) =>
        editDocument(
          `Change the sample of ${rate.label}`,
          (document) => {
            document.plan.samples[rate.input][part] = next;
          },
          name,
        )
      }
    />
  );
}

/** What the sample says of the rate, in words, and where the two differ. */
function SampleSays({ input, label }: RateField) {
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const interval = rateInterval(plan.samples[input]);
  if (interval.kind === 'none') return <p className="plan-rate__says">How many of how many, if you have counted.</p>;
  if (interval.kind === 'unusable') return <p className="plan-rate__says plan-rate__says--wrong">{interval.reason}</p>;

  const observed = interval.successes / interval.trials;
  const differs = sampleMismatch(plan, input) !== null || plan[input] === null;
  const take = () =>
    editDocument(`Take ${label} from its sample`, (document) => {
      document.plan[input] = observed;
    });
  return (
    <>
      <p className="plan-rate__says">
        From this sample, the true rate lies between {showRate(interval.lower, look)} and{' '}
        {showRate(interval.upper, look)} with 95% confidence (Wilson interval).
      </p>
      {differs && (
        <div className="plan-rate__mismatch">
          <span>The sample itself gives {showRate(observed, look)}.</span>
          {observed > 0 && (
            <Button size="small" onPress={take}>
              Use {showRate(observed, look)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
