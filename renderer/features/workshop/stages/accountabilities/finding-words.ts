import type { Finding } from '#shared/domain/agreement/finding';

/** "2 to settle, 1 to improve"; empty if nothing was found. */
export function findingsCount(findings: readonly Finding[]): string {
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const should = findings.length - must;
  return [must > 0 ? `${must} to settle` : '', should > 0 ? `${should} to improve` : ''].filter(Boolean).join(', ');
}

export const severityWords: Readonly<Record<Finding['severity'], string>> = { must: 'Must', should: 'Should' };
