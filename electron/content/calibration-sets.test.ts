import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { setFaults } from '#shared/domain/calibration/set-faults';
import { shippedCalibrationSchema } from '#shared/domain/calibration/set-schema';
import { calibrationRoles } from '#shared/domain/calibration/shipped-sets';
import { nearDuplicates } from '#shared/domain/playbook/shingles';
import { readCalibrationSets } from './calibration-sets';
import { readHiringPlaybook } from './hiring-playbook';
import { readResourceJson } from './read-resource';

const sets = readCalibrationSets();

it('ships a set for three roles, and no file beside them', () => {
  const files = fs.readdirSync(path.join(import.meta.dirname, '../../resources/playbooks/calibration'));

  expect(files.toSorted()).toEqual(calibrationRoles.map((role) => `${role}.json`).toSorted());
  expect(sets.map(({ roleId }) => roleId)).toEqual(calibrationRoles);
});

describe.each(sets)('the calibration set $id', (set) => {
  it('has no fault that a schema cannot see', () => {
    expect(setFaults(set)).toEqual([]);
  });

  it('uses the whole scale, with two answers that mislead', () => {
    expect(new Set(set.answers.map(({ reference }) => reference)).size).toBeGreaterThanOrEqual(4);
    expect(set.answers.flatMap(({ trap }) => trap ?? []).toSorted()).toEqual(['clumsy-and-full', 'fluent-and-empty']);
  });

  it('does not stand in the order of its references', () => {
    const references = set.answers.map(({ reference }) => reference);

    expect(references).not.toEqual(references.toSorted((a, b) => a - b));
    expect(references).not.toEqual(references.toSorted((a, b) => b - a));
  });

  it('names in each reason a factor of the key, by what is in it or what is missing', () => {
    const named = set.answers.map(({ id, reason }) => ({
      id,
      names: set.key.factors.some(({ text }) => factorWords(text).some((word) => reason.includes(word))),
    }));

    expect(named.filter(({ names }) => !names)).toEqual([]);
  });

  it('copies no key of its role', () => {
    const keys = readHiringPlaybook(set.roleId).keys.map((key) => ({ id: key.id, text: key.key.aPlayerSays }));
    const copies = set.answers.flatMap((answer) =>
      nearDuplicates([answer, ...keys], 0.1).filter(({ ids: [first] }) => first === answer.id),
    );

    expect(copies).toEqual([]);
    expect(keys.length).toBeGreaterThan(20);
  });
});

it('says whose thought it is, and what may be done with it', () => {
  for (const roleId of calibrationRoles) {
    const shipped = shippedCalibrationSchema.parse(readResourceJson(`playbooks/calibration/${roleId}.json`));
    expect(shipped).toMatchObject({
      roleId,
      provenance: { source: 'authored' },
      licence: 'Proprietary, part of Rapport',
    });
    expect(readHiringPlaybook(roleId).keys.map(({ id }) => id)).toContain(shipped.keyId);
  }
});

it('tells the answers of different sets apart', () => {
  const texts = sets.flatMap((set) => set.answers.map(({ id, text }) => ({ id: `${set.id} ${id}`, text })));

  expect(nearDuplicates(texts, 0.1)).toEqual([]);
});

const empty = new Set([
  'about',
  'after',
  'their',
  'there',
  'which',
  'would',
  'candidate',
  'before',
  'differing',
  'someone',
]);

/** Words by which a reader knows a factor again. */
const factorWords = (text: string): string[] =>
  (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => !empty.has(word.toLowerCase()));
