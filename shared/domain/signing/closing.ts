import type { AgreementDocument } from '../agreement/agreement-schema';
import { mustHaves } from '../agreement/must-haves';
import { isSamePerson } from '../agreement/same-person';
import { signatoryRoles, type Signatory } from '../agreement/setup-schema';
import { signatureField } from './field-names';
import type { Gap } from './revision-schema';

/** Who signs: the named ones, marketing first, then sales, then witnesses, each in the order of the set-up. */
export function signatoriesOf({ setup }: Pick<AgreementDocument, 'setup'>): Signatory[] {
  const named = setup.signatories.filter(({ name }) => name.trim() !== '');
  return signatoryRoles.flatMap((role) => named.filter((signatory) => signatory.role === role));
}

export const isRequired = ({ role }: Pick<Signatory, 'role'>): boolean => role !== 'witness';

/** Those without whom nothing is sealed: all that sign for a side. Witnesses may stay away. */
export const requiredOf = <T extends Pick<Signatory, 'role'>>(signatories: readonly T[]): T[] =>
  signatories.filter(isRequired);

/**
 * What must be mended before a revision can close, a sentence each: a side without an executive, or one person in two
 * places. (Source: "Five must haves …": the sales and the marketing executive sign, two different people; where one
 * leads both functions, their heads sign and the leader witnesses.)
 */
export function closingBlockers(document: Pick<AgreementDocument, 'setup'>): string[] {
  const signatories = signatoriesOf(document);
  return [...missingSides(signatories), ...repeated(signatories)];
}

/** What the must-haves still lack, sentence by sentence: to be mended, or accepted by name. */
export function closingGaps(document: AgreementDocument): Gap[] {
  return mustHaves(document).flatMap(({ id, missing }) => missing.map((text) => ({ mustHave: id, text })));
}

function missingSides(signatories: readonly Signatory[]): string[] {
  return (['marketing', 'sales'] as const)
    .filter((side) => !signatories.some(({ role }) => role === side))
    .map((side) => `Nobody signs for ${side}. Name the executive who answers for ${side} in the set-up.`);
}

function repeated(signatories: readonly Signatory[]): string[] {
  return signatories.flatMap((first, index) =>
    signatories.slice(index + 1).flatMap((second) => {
      if (isSamePerson(first, second)) return [whyNotTwice(first, second)];
      // Ids come from the app, but a file that was imported can carry any: each signatory needs a field of their own.
      if (signatureField(first.id) !== signatureField(second.id)) return [];
      return [
        `${first.name.trim()} and ${second.name.trim()} share one line of the set-up: remove one and add it again.`,
      ];
    }),
  );
}

function whyNotTwice(first: Signatory, second: Signatory): string {
  const name = first.name.trim();
  if (first.role === second.role) return `${name} stands twice among the signatories. Remove one of the two lines.`;
  if (isRequired(second)) {
    return `${name} signs for both sides. Let the head of each side sign and the leader of both witness.`;
  }
  return `${name} signs and witnesses. Let somebody else witness, or remove the line.`;
}
