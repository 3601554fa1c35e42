import { describe, expect, it } from 'vitest';

import { pulseSides, type PulseAnswer } from '#shared/domain/pulse/pulse-schema';
import { readLeaders, readPulse } from '#shared/domain/pulse/read-pulse';
import { pulseThemeNames } from '#shared/domain/pulse/theme-names';
import { readPulseStatements } from './pulse-statements';
import { readSample } from './sample';
import { readSamplePulse } from './sample-pulse';

const pulse = readSamplePulse();
const { document, facilitation } = readSample().agreements[0]!.draft;
const statements = readPulseStatements();
const answers = pulseSides.flatMap((side) =>
  pulse.answers.flatMap(({ statementId, ...values }) =>
    values[side].map((value): PulseAnswer => ({ side, statementId, value })),
  ),
);
const round = { heldOn: pulse.heldOn, statements, answers };
const result = readPulse(round)!;

describe('the pulse of the sample company', () => {
  it('was held a week before the workshop of its first agreement', () => {
    const days = (Date.parse(document.setup.workshopDay!) - Date.parse(pulse.heldOn)) / 86_400_000;

    expect(pulse.agreementId).toBe(readSample().agreements[0]!.id);
    expect(days).toBe(7);
  });

  it('asks every statement that ships once', () => {
    expect(pulse.answers.map(({ statementId }) => statementId)).toEqual(statements.map(({ id }) => id));
  });

  it.each(pulseSides)('has a sheet of everybody of %s in the room, and nobody’s by itself', (side) => {
    const seats = document.setup.participants.filter((participant) => participant.function === side);

    expect(result.sheets[side]).toBe(seats.length);
    for (const { [side]: values } of pulse.answers) {
      expect(values).toHaveLength(seats.length);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('shows two sides apart on respect, at one on roles, and both well on territory', () => {
    const levels = result.themes.map(({ theme, marketing, sales }) => [theme, marketing.level, sales.level]);

    expect(levels).toEqual([
      ['respect', 'mixed', 'low'],
      ['openness', 'mixed', 'mixed'],
      ['hidden-agendas', 'low', 'mixed'],
      ['territory', 'high', 'high'],
      ['roles', 'low', 'low'],
    ]);
    expect(facilitation.stages.readiness.privateNotes).toContain(`Both sides read “${pulseThemeNames.roles}” low`);
    expect(facilitation.stages.readiness.privateNotes).toContain('Eight sheets');
  });

  it('advised to mend the leaders’ relationship first, which was done', () => {
    expect(readLeaders(round)).toMatchObject({ isLow: true });
    expect(facilitation.leadersTalk.isDone).toBe(true);
    expect(facilitation.leadersTalk.note).not.toBe('');
  });
});
