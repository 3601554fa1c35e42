import { byThisClock } from '../signing/clock';
import { grouped } from '../signing/short-digest';
import type { SignatureLine, SignaturesBlock } from './content-types';
import { showInstantShort } from './show-day';
import type { SignedLine, SignedRevision } from './signed-revision';

const methods = { drawn: 'Drawn', typed: 'Typed' } as const;

/** A line for each signatory of a closed revision with what became of it, and what stands below them. */
export function signedBlock(
  { signatories, ...revision }: SignedRevision,
  { statement, roleNames, locale }: SignedOptions,
): SignaturesBlock {
  const lines = signatories.map((line): SignatureLine => ({
    role: roleNames[line.role],
    name: line.name.trim(),
    title: line.title.trim(),
    mark: {
      status: statusOf(line, revision.state, locale),
      picture: line.state === 'signed' ? line.picture : null,
      altText: `Signature of ${line.name.trim()}, ${line.method ?? 'not signed'}`,
    },
  }));
  return { kind: 'signatures', statement, lines, evidence: evidenceOf({ signatories, ...revision }, locale) };
}

interface SignedOptions {
  readonly statement: string;
  readonly roleNames: Readonly<Record<SignedLine['role'], string>>;
  readonly locale: string;
}

/** "Drawn 22 Nov 2026, 11:08". Nobody recorded when something was signed on paper. */
function statusOf({ state, method, atMs }: SignedLine, of: SignedRevision['state'], locale: string): string {
  const when = atMs === null ? '' : ` ${showInstantShort(atMs, locale)}`;
  switch (state) {
    case 'signed':
      return `${methods[method ?? 'drawn']}${when}`;
    case 'on-paper':
      return 'Signed on paper';
    case 'declined':
      return `Declined${when}`;
    case 'waiting':
      return of === 'open' ? 'Not signed yet' : 'Not signed';
  }
}

function evidenceOf({ number, contentSha256, signatories, ...revision }: SignedRevision, locale: string): string[] {
  const isSealed = revision.state === 'sealed';
  return [
    `Revision ${number}, ${standingOf(revision, locale)}. ${clockSentence(signatories)}`,
    `Content digest (SHA-256): ${grouped(contentSha256)}`,
    isSealed
      ? 'These slides are a copy. Only the sealed PDF can be checked, and it proves neither who signed nor when.'
      : 'These slides are a copy of what is not sealed. Only a sealed PDF can be checked.',
  ];
}

function standingOf(
  { state, closedAtMs, sealedAtMs }: Pick<SignedRevision, 'state' | 'closedAtMs' | 'sealedAtMs'>,
  locale: string,
): string {
  const closed = `closed ${showInstantShort(closedAtMs, locale)}`;
  if (state === 'reopened') return `${closed}, then reopened: not sealed`;
  return sealedAtMs === null ? `${closed}, not sealed yet` : `sealed ${showInstantShort(sealedAtMs, locale)}`;
}

/** Whose time the clock had been set back before, each with how far. */
function clockSentence(signatories: readonly SignedLine[]): string {
  const setBack = signatories.flatMap(({ name, clockWentBackMs }) =>
    clockWentBackMs === null ? [] : [`${name.trim()}: ${byThisClock(clockWentBackMs)}`],
  );
  return setBack.length === 0 ? 'Times are UTC, by this machine’s clock.' : `Times are UTC. ${setBack.join('; ')}.`;
}
