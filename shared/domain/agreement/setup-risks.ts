import { sideNames } from './accountability-names';
import type { Side } from './accountability-schema';
import { isSameName, isSamePerson } from './same-person';
import type { Setup } from './setup-schema';

export type SetupRiskCode =
  | 'no-facilitator'
  | 'no-day'
  | 'no-marketing-signatory'
  | 'no-sales-signatory'
  | 'same-signatory'
  | 'facilitator-signs'
  | 'no-marketing-in-room'
  | 'no-sales-in-room'
  | 'signatory-not-in-room'
  | 'marketing-not-aligned'
  | 'marketing-not-asked'
  | 'ends-before-it-starts'
  | 'no-end';

export interface SetupRisk {
  readonly code: SetupRiskCode;
  /** `gap`: still to be filled in; `risk`: filled in, and dangerous to the agreement. */
  readonly kind: 'gap' | 'risk';
  readonly message: string;
  readonly hint: string;
}

/**
 * What the set-up lacks and what may undo the agreement later. (Sources: "Five must haves …": the sales and the marketing
 * executive sign; the marketing leaders' board: marketing is aligned among itself first.)
 */
export function setupRisks(setup: Setup): SetupRisk[] {
  return [...peopleGaps(setup), ...signatoryRisks(setup), ...alignmentRisks(setup), ...dateRisks(setup)];
}

function peopleGaps({ facilitator, participants }: Setup): SetupRisk[] {
  const sides = (['marketing', 'sales'] as const).filter(
    (side) => !participants.some((person) => person.function === side && person.name.trim() !== ''),
  );
  return [
    ...(facilitator.trim() === ''
      ? [gap('no-facilitator', 'Nobody facilitates yet.', 'Write who runs the room.')]
      : []),
    ...sides.map((side) =>
      gap(`no-${side}-in-room`, `Nobody from ${side} is in the room.`, 'Add the people who will keep the commitments.'),
    ),
  ];
}

function signatoryRisks(setup: Setup): SetupRisk[] {
  const { facilitator, participants } = setup;
  const named = setup.signatories.filter((signatory) => signatory.name.trim() !== '');
  const of = (side: Side) => named.filter((signatory) => signatory.role === side);
  const missing = (['marketing', 'sales'] as const).filter((side) => of(side).length === 0);
  const both = of('marketing').find((signatory) => of('sales').some((other) => isSamePerson(signatory, other)));
  const facilitating = named.find(({ name, role }) => role !== 'witness' && isSameName(name, facilitator));
  const absent = named.filter(
    (signatory) => signatory.role !== 'witness' && !participants.some((person) => isSamePerson(person, signatory)),
  );
  return [
    ...missing.map((side) =>
      gap(`no-${side}-signatory`, `Nobody signs for ${side}.`, `Name the executive who answers for ${side}.`),
    ),
    ...(both === undefined
      ? []
      : [
          risk(
            'same-signatory',
            `${both.name.trim()} signs for both sides.`,
            'An agreement needs two people: let the head of each side sign and the leader of both witness.',
          ),
        ]),
    ...(facilitating === undefined
      ? []
      : [
          risk(
            'facilitator-signs',
            `${facilitating.name.trim()} facilitates and signs for ${sideNames[facilitating.role === 'sales' ? 'sales' : 'marketing'].toLowerCase()}.`,
            'Let somebody without a side run the room.',
          ),
        ]),
    ...absent.map(({ name }) =>
      risk(
        'signatory-not-in-room',
        `${name.trim()} signs but is not in the room.`,
        'Invite them, or agree when they read it before they sign.',
      ),
    ),
  ];
}

function alignmentRisks({ marketingAligned }: Setup): SetupRisk[] {
  if (marketingAligned === 'not-asked') {
    const question =
      'Nobody has asked yet whether corporate, business-unit and field marketing agree among themselves.';
    return [gap('marketing-not-asked', question, 'Ask before the workshop starts.')];
  }
  if (marketingAligned === 'no') {
    const problem = 'Corporate, business-unit and field marketing do not agree among themselves yet.';
    return [
      risk(
        'marketing-not-aligned',
        problem,
        'Settle that first: sales cannot make an agreement with three marketings.',
      ),
    ];
  }
  return [];
}

function dateRisks({ workshopDay, effectiveFrom, effectiveTo }: Setup): SetupRisk[] {
  const found: SetupRisk[] = [];
  if (workshopDay === null) found.push(gap('no-day', 'The workshop has no day.', 'Write the day it takes place.'));
  if (effectiveTo === null)
    found.push(gap('no-end', 'The agreement has no end.', 'Write until when it holds, so that it is reviewed.'));
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    found.push(risk('ends-before-it-starts', 'The agreement ends before it starts.', 'Correct one of the two days.'));
  }
  return found;
}

const gap = (code: SetupRiskCode, message: string, hint: string): SetupRisk => ({ code, kind: 'gap', message, hint });
const risk = (code: SetupRiskCode, message: string, hint: string): SetupRisk => ({ code, kind: 'risk', message, hint });
