import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyPlan, fiftyNeeded } from '../../../tests/support/plan-builder';
import { addScenario, chooseScenario, copyScenario, removeScenario, scenarioPlan } from './choose-scenario';
import { planDraftSchema } from './plan-schema';
import { scenariosSchema } from './scenario-schema';

const blank = { plan: planDraftSchema.parse({}), scenarios: scenariosSchema.parse({}) };
const elephants = fiftyNeeded({ averageDeal: 20_000_000 });
const salmon = fiftyNeeded({ averageDeal: 1_000_000 });
const two = {
  plan: elephants,
  scenarios: scenariosSchema.parse({
    rows: [
      { id: 'elephants', name: 'Elephants' },
      { id: 'salmon', name: 'Salmon', plan: salmon },
    ],
    chosenId: 'elephants',
  }),
};

describe('chooseScenario', () => {
  test('puts the numbers back into the old funnel and takes those of the new one', () => {
    const chosen = chooseScenario(two, 'salmon', 'kept');
    expect(chosen.plan).toEqual(salmon);
    expect(chosen.scenarios).toMatchObject({ chosenId: 'salmon', rows: [{ plan: elephants }, { id: 'salmon' }] });
  });

  test('keeps a plan that belongs to no funnel as one of its own', () => {
    const chosen = chooseScenario({ ...two, scenarios: { ...two.scenarios, chosenId: null } }, 'salmon', 'kept');
    expect(chosen.scenarios.rows.at(-1)).toMatchObject({ id: 'kept', name: 'The plan before', plan: elephants });
  });

  test('keeps no empty plan, and changes nothing for the chosen or an unknown one', () => {
    const bare = { plan: blank.plan, scenarios: { ...two.scenarios, chosenId: null } };
    expect(chooseScenario(bare, 'salmon', 'kept').scenarios.rows).toHaveLength(2);
    expect(chooseScenario(two, 'elephants', 'kept')).toBe(two);
    expect(chooseScenario(two, 'nobody', 'kept')).toBe(two);
  });

  test('loses nothing over any choosing and editing, whatever is chosen first', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('elephants', 'salmon', 'third'), anyPlan), { maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.option(fc.constantFrom('elephants', 'salmon')), (done, chosenId) => {
        let state = addScenario({ ...two, scenarios: { ...two.scenarios, chosenId } }, { id: 'third', name: '3' });
        const expected = new Map(state.scenarios.rows.map((row) => [row.id, scenarioPlan(state, row)]));
        if (chosenId === null) expected.set('kept', state.plan);
        for (const [id, edited] of done) {
          state = { ...chooseScenario(state, id, 'kept'), plan: edited };
          expected.set(id, edited);
        }
        for (const row of state.scenarios.rows) expect(scenarioPlan(state, row)).toEqual(expected.get(row.id));
        expect(state.scenarios.rows).toHaveLength(chosenId === null && done.length > 0 ? 4 : 3);
      }),
    );
  });
});

test('a copy has the numbers of the plan and is chosen, and leaves the other where it was', () => {
  const copied = copyScenario(two, { id: 'copy', name: 'Elephants, careful' });
  expect(copied.plan).toEqual(elephants);
  expect(copied.scenarios).toMatchObject({ chosenId: 'copy', rows: [{ plan: elephants }, {}, { plan: elephants }] });
});

test('the first copy takes the plan as it stands', () => {
  const { scenarios } = copyScenario({ ...blank, plan: salmon }, { id: 'first', name: 'Salmon' });
  expect(scenarios).toMatchObject({ chosenId: 'first', rows: [{ name: 'Salmon', plan: salmon }] });
});

test('taking the chosen funnel out leaves its numbers in the agreement', () => {
  expect(removeScenario(two, 'elephants')).toMatchObject({
    plan: elephants,
    scenarios: { chosenId: null, rows: [{ id: 'salmon' }] },
  });
  expect(removeScenario(two, 'salmon').scenarios.chosenId).toBe('elephants');
});
