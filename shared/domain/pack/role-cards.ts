import { targetInWords } from '../agreement/target-in-words';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { isBlank, accountabilityLabel } from '../agreement/accountability-text';
import { cadenceNames } from '../agreement/communication-names';
import type { Participant, Signatory } from '../agreement/setup-schema';
import { isSamePerson } from '../agreement/same-person';

/** What the agreement asks of one participant, to hand over at the door. */
export interface RoleCard {
  readonly name: string;
  readonly title: string;
  readonly signsAs: Signatory['role'] | null;
  /** "Call every accepted lead (at most 4 working hours per lead)". */
  readonly promises: readonly string[];
  readonly terms: readonly string[];
  /** "Pipeline meeting (monthly), in the chair". */
  readonly meetings: readonly string[];
}

/** A card for everybody in the room who has a name; what somebody owns is found by their name. */
export function roleCards(document: AgreementDocument, locale: string): RoleCard[] {
  return document.setup.participants
    .filter(({ name }) => name.trim() !== '')
    .map((participant) => ({
      name: participant.name,
      title: participant.title,
      signsAs: document.setup.signatories.find((signatory) => isSamePerson(signatory, participant))?.role ?? null,
      promises: [...document.marketing, ...document.sales]
        .filter((row) => !isBlank(row) && names(row.owner, participant))
        .map((row) => withAside(row.commitment.trim() || accountabilityLabel(row), targetInWords(row, locale))),
      terms: document.terms.filter(({ owner }) => names(owner, participant)).map(({ name }) => name),
      meetings: document.communication.meetings
        .filter(({ chair, attendees }) => names(chair, participant) || names(attendees, participant))
        .map(
          ({ name, cadence, chair }) =>
            withAside(name, cadenceNames[cadence].toLowerCase()) + (names(chair, participant) ? ', in the chair' : ''),
        ),
    }));
}

/** True if a typed text names the participant: by name, or by title where that is what the room wrote. */
function names(text: string, { name, title }: Participant): boolean {
  const written = plain(text);
  return [name, title].map(plain).some((word) => word !== '' && ` ${written} `.includes(` ${word} `));
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withAside = (text: string, aside: string): string => (aside === '' ? text : `${text} (${aside})`);
