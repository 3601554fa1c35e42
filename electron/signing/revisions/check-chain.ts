import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import type { ChainReport } from '#shared/domain/signing/room-schema';
import { gone } from '#shared/kernel/gone';
import { unlessDamaged } from '../../agreements/stored-text';
import type { SigningDeps } from '../signing-deps';
import type { RecordCheck } from './record-checks';
import type { Revision } from './revision-repository';

type Link = ChainReport['links'][number];

/**
 * Checks an agreement's sealed revisions one after the other: every record, every byte of each PDF and its signatures, and
 * that each names the one before it. What is wrong is reported, never thrown.
 *
 * @throws {AppError} NOT_FOUND
 */
export async function checkChain(deps: SigningDeps, agreementId: AgreementId): Promise<ChainReport> {
  if (!deps.agreements.standingOf(agreementId)) throw gone('agreement');
  const checks = deps.checks.of(agreementId);
  const links: Link[] = [];
  let before: Link | null = null;
  for (const check of checks.filter(({ isSealed }) => isSealed)) {
    const link: Link = await linkOf(deps, check, before);
    links.push(link);
    before = link;
  }
  const ofOthers = checks
    .filter(({ isSealed }) => !isSealed)
    .flatMap(({ number, problems }) => problems.map((problem) => `Revision ${number}: ${problem}`));
  const { problem } = deps.log.read(agreementId);
  const logProblem = [...(problem === null ? [] : [problem]), ...ofOthers].join(' ') || null;
  return { isWhole: logProblem === null && links.every(({ isIntact }) => isIntact), links, logProblem };
}

async function linkOf(deps: SigningDeps, check: RecordCheck, before: Link | null): Promise<Link> {
  const id = revisionIdSchema.parse(check.id);
  // Of what is damaged the record checks tell.
  const revision = unlessDamaged(() => deps.revisions.find(id), null);
  const problems = [
    ...check.problems,
    ...(revision ? predecessorProblems(revision, before) : []),
    ...(await fileProblems(deps, id, check.number)),
  ];
  return {
    revisionId: id,
    number: check.number,
    contentSha256: deps.revisions.digestOf(id),
    isIntact: problems.length === 0,
    problems,
  };
}

function predecessorProblems({ record }: Revision, before: Link | null): string[] {
  const { predecessor } = record;
  if (before === null) return predecessor === null ? [] : ['It amends a revision that is not here.'];
  const isNext = predecessor?.revisionId === before.revisionId && predecessor.contentSha256 === before.contentSha256;
  return isNext ? [] : [`It does not name revision ${before.number}, as that stands here, as the one it amends.`];
}

async function fileProblems(deps: SigningDeps, id: Revision['id'], number: number): Promise<string[]> {
  const content = unlessDamaged(() => deps.revisions.fileOf(id), null);
  if (!content) return []; // told as a problem of its parts
  const { verdict, reasons } = await deps.verifySealed({ fileName: `Revision ${number}.pdf`, content });
  return verdict === 'intact' ? [] : ['Its PDF does not verify.', ...reasons];
}
