import { signsAs } from './signs-as';
import { showDay } from '../../deck/show-day';
import type { Setup } from '../../agreement/setup-schema';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, partOf } from '../room-rows';
import type { RoomSource } from '../room-source';

const MOST_PEOPLE = 16;
const MOST_SIGNATORIES = 6;

/** Who is here, who signs, and what for. */
export function setupBody({ document: { setup }, look }: RoomSource): RoomBodyOf<'setup'> {
  const named = setup.participants.filter(({ name }) => name.trim() !== '');
  const signatories = setup.signatories
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, title, role }) => ({ name: cutTo(120, name), title: cutTo(120, title), signsAs: signsAs[role] }));
  return {
    show: 'setup',
    scope: cutTo(600, setup.scope),
    period: periodInWords(setup, look.locale),
    signatories: partOf(signatories, MOST_SIGNATORIES),
    participants: partOf(
      named.map(({ name }) => cutTo(120, name)),
      MOST_PEOPLE,
    ),
  };
}

function periodInWords({ effectiveFrom, effectiveTo }: Setup, locale: string): string {
  const from = effectiveFrom === null ? '' : showDay(effectiveFrom, locale);
  const to = effectiveTo === null ? '' : showDay(effectiveTo, locale);
  if (from !== '' && to !== '') return `${from} to ${to}`;
  return from === '' ? (to === '' ? '' : `until ${to}`) : `from ${from}`;
}
