import type { AgreementDocument } from '../agreement/agreement-schema';
import type { signatoryRoles } from '../agreement/setup-schema';
import type { ContentSection, SignatureLine } from './content-types';
import { isAnyWritten, orNotSettled } from './not-settled';
import { showDay } from './show-day';
import { signedBlock } from './signed-block';
import type { SignedRevision } from './signed-revision';

const roleNames: Readonly<Record<(typeof signatoryRoles)[number], string>> = {
  marketing: 'For marketing',
  sales: 'For sales',
  witness: 'Witness',
};

/**
 * A line for each signatory, marketing first; a side without one gets a line without a name. Of a closed revision the
 * lines say what became of each.
 */
export function signatureSection(
  { setup }: AgreementDocument,
  locale: string,
  signed: SignedRevision | null = null,
): ContentSection {
  const period = statement(setup.effectiveFrom, setup.effectiveTo, locale);
  const written = setup.signatories.filter(({ name, title }) => isAnyWritten(name, title));
  const lines = (['marketing', 'sales', 'witness'] as const).flatMap((role): SignatureLine[] => {
    const signatories = written.filter((signatory) => signatory.role === role);
    if (signatories.length === 0) {
      return role === 'witness' ? [] : [{ role: roleNames[role], name: 'Name not settled yet', title: '', mark: null }];
    }
    return signatories.map(({ name, title }) => ({
      role: roleNames[role],
      name: orNotSettled(name),
      title: title.trim(),
      mark: null,
    }));
  });
  return {
    id: 'signatures',
    title: 'Signatures',
    purpose: 'We have read this agreement, understand our own part in it and will be held to it.',
    speakerNotes: signed
      ? 'Say what each signatory promised to change on Monday, and when you will look at it again.'
      : 'Let each signatory say in one sentence what changes for their people on Monday. Then sign, one after the other.',
    blocks: [
      signed
        ? signedBlock(signed, { statement: period, roleNames, locale })
        : { kind: 'signatures', statement: period, lines, evidence: [] },
    ],
  };
}

function statement(from: string | null, to: string | null, locale: string): string {
  if (from === null && to === null) return 'The period of this agreement is not settled yet.';
  const start = from === null ? '' : ` from ${showDay(from, locale)}`;
  const end = to === null ? '' : ` until ${showDay(to, locale)}`;
  return `This agreement holds${start}${end}. A change needs a reason in writing and new signatures.`;
}
