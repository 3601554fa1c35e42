import { accountabilityKindTopics, kindsOfSide, sideNames } from './accountability-names';
import type { Accountability, Side } from './accountability-schema';
import { accountabilityLabel, isBlank } from './accountability-text';
import { lintCommitments } from './commitment-linter';
import type { Finding } from './finding';

/**
 * What a side's accountabilities lack: the kinds it must at least cover, and every hard finding of the linter. Blank
 * rows count for nothing.
 */
export function missingCommitments(side: Side, list: readonly Accountability[]): string[] {
  const written = list.filter((accountability) => !isBlank(accountability));
  if (written.length === 0) return [`${sideNames[side]} has not committed to anything yet.`];
  const covered = new Set(written.map((accountability) => accountability.kind));
  return [
    ...kindsOfSide[side]
      .filter((kind) => !covered.has(kind))
      .map((kind) => `${sideNames[side]} has no commitment on ${accountabilityKindTopics[kind]}.`),
    ...lintCommitments(written).flatMap((findings, index) => hardFindings(findings, written[index])),
  ];
}

function hardFindings(findings: readonly Finding[], accountability: Accountability | undefined): string[] {
  if (accountability === undefined) return [];
  return findings
    .filter(({ severity }) => severity === 'must')
    .map(({ message }) => `“${accountabilityLabel(accountability)}”: ${message}`);
}
