import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { PlanReport } from '#shared/domain/plan/plan-report';
import { buildCommandLine, rapport } from '../support/command-line';
import { fiftyNeeded } from '../support/plan-builder';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

const whole = () => ({ format: 'rapport-plan', formatVersion: 1, plan: fiftyNeeded() });

function planFile(content: unknown): string {
  const file = path.join(tempFolder(), 'plan.json');
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function reportOf(file: string, ...flags: readonly string[]): Promise<PlanReport> {
  const { code, stdout, stderr } = await rapport('plan', file, ...flags, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as PlanReport;
}

describe('rapport plan', () => {
  it('says what is needed, in figures and in words', async () => {
    const file = planFile(whole());

    const { figures, headline, solved } = await reportOf(file);
    const words = await rapport('plan', file);

    expect(figures.neededPerWeek.value).toBeCloseTo(50, 6);
    expect(solved).toBeNull();
    expect(words.stdout.split('\n')[0]).toBe(headline);
    expect(headline).toContain('50 leads a week');
  });

  it('solves for one input, and the figures hit the target', async () => {
    const file = planFile(whole());

    const { figures, solved } = await reportOf(
      file,
      '--solve',
      'sqlToWon',
      '--fixed',
      'neededPerWeek',
      '--target',
      '40',
    );

    expect(solved?.solution.kind).toBe('solved');
    expect(figures.neededPerWeek.value).toBeCloseTo(40, 6);
  });

  it('takes what is fixed from the file, and lets the command go before it', async () => {
    const solve = { fixed: 'neededPerWeek', target: 40, variable: 'revenueGoal' };
    const file = planFile({ ...whole(), plan: { ...fiftyNeeded(), solve } });

    expect((await reportOf(file)).solved).toMatchObject({ variable: 'revenueGoal', target: 40 });
    expect((await reportOf(file, '--solve', 'averageDeal')).solved).toMatchObject({
      variable: 'averageDeal',
      target: 40,
    });
  });

  it('says why there is no solution, with an exit code of its own', async () => {
    const flags = ['--solve', 'sqlToWon', '--fixed', 'neededPerWeek', '--target', '0.0001'];

    const { code, stdout } = await rapport('plan', planFile(whole()), ...flags);

    expect(code).toBe(2);
    expect(stdout).toMatch(/^No solution for the rate from SQL to won\. .*above 100%/);
  });

  it('says what is missing in a plan that was only begun', async () => {
    const { figures, missing } = await reportOf(planFile({ ...whole(), plan: {} }));

    expect(figures.won).toEqual({ value: null, reason: expect.stringContaining('revenue goal') });
    expect(missing.join(' ')).toContain('the average deal');
  });

  it.each([
    ['a rate above 1', { ...whole(), plan: { sqlToWon: 1.2 } }, [], 'at most 1'],
    ['a misspelt key', { ...whole(), plan: { revenueGoals: 1 } }, [], 'may be misspelt'],
    ['another format', { format: 'rapport-agreement' }, [], 'not a valid plan'],
    ['no JSON', '{"format": ', [], 'is not JSON'],
    ['an unknown locale', { ...whole(), locale: 'xx-??' }, [], 'locale'],
    [
      'a target that is no number',
      whole(),
      ['--solve', 'sellers', '--fixed', 'capacityPerWeek', '--target', 'many'],
      'no number',
    ],
    ['nothing that is fixed', whole(), ['--solve', 'sellers'], 'three things'],
    ['an unknown variable', whole(), ['--solve', 'luck'], 'Allowed choices'],
  ])('refuses %s in one line', async (_, content, flags, words) => {
    const { code, stdout, stderr } = await rapport('plan', planFile(content), ...flags);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });

  it('reads the example of its documentation', async () => {
    const text = fs.readFileSync('docs/formats/plan.md', 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';

    const { solved, figures } = await reportOf(planFile(example));

    expect(solved?.solution.kind).toBe('solved');
    expect(figures.neededPerWeek.value).toBeCloseTo(60, 6);
  });
});
