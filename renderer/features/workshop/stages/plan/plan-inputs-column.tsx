import type { ReactNode } from 'react';

import { capacityFields, goalFields, moneyFields, rateFields, timeFields, type PlanField } from './plan-fields';
import { PlanInputField } from './plan-input-field';
import { RateWithSample } from './rate-with-sample';

/** What the room types, from the goal back to the cost. */
export function PlanInputsColumn() {
  return (
    <div className="plan-inputs">
      <Group title="Goal">
        <Fields fields={goalFields} />
      </Group>
      <Group title="Rates, from won back to the first response">
        {rateFields.map((field) => (
          <RateWithSample key={field.input} {...field} />
        ))}
      </Group>
      <Group title="Time">
        <Fields fields={timeFields} isPair />
      </Group>
      <Group title="Capacity of sales">
        <Fields fields={capacityFields} />
      </Group>
      <Group title="Money">
        <Fields fields={moneyFields} isPair />
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="plan-inputs__group" aria-label={title}>
      <h2 className="plan-inputs__title">{title}</h2>
      {children}
    </section>
  );
}

function Fields({ fields, isPair = false }: { readonly fields: readonly PlanField[]; readonly isPair?: boolean }) {
  return (
    <div className={isPair ? 'plan-inputs__pair' : 'plan-inputs__fields'}>
      {fields.map((field) => (
        <PlanInputField key={field.input} {...field} />
      ))}
    </div>
  );
}
