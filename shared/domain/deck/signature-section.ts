import type { AgreementDocument } from '../agreement/agreement-schema';
import type { signatoryRoles } from '../agreement/setup-schema';
import type { ContentSection, SignatureLine } from './content-types';
import { isAnyWritten, orNotSettled } from './not-settled';
import { showDay } from './show-day';

const roleNames: Readonly<Record<(typeof signatoryRoles)[number], string>> = {
  marketing: 'For marketing',
  sales: 'For sales',
  witness: 'Witness',
};

/** A line for each signatory, marketing first; a side without one gets a line without a name. */
export function signatureSection({ setup }: AgreementDocument, locale: string): ContentSection {
  const written = setup.signatories.filter(({ name, title }) => isAnyWritten(name, title));
  const lines = (['marketing', 'sales', 'witness'] as const).flatMap((role): SignatureLine[] => {
    const signatories = written.filter((signatory) => signatory.role === role);
    if (signatories.length === 0) {
      return role === 'witness' ? [] : [{ role: roleNames[role], name: 'Name not settled yet', title: '' }];
    }
    return signatories.map(({ name, title }) => ({
      role: roleNames[role],
      name: orNotSettled(name),
      title: title.trim(),
    }));
  });
  return {
    id: 'signatures',
    title: 'Signatures',
    purpose: 'We have read this agreement, understand our own part in it and will be held to it.',
    speakerNotes:
      'Let each signatory say in one sentence what changes for their people on Monday. Then sign, one after the other.',
    blocks: [{ kind: 'signatures', statement: statement(setup.effectiveFrom, setup.effectiveTo, locale), lines }],
  };
}

function statement(from: string | null, to: string | null, locale: string): string {
  if (from === null && to === null) return 'The period of this agreement is not settled yet.';
  const start = from === null ? '' : ` from ${showDay(from, locale)}`;
  const end = to === null ? '' : ` until ${showDay(to, locale)}`;
  return `This agreement holds${start}${end}. A change needs a reason in writing and new signatures.`;
}
