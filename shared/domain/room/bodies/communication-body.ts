import { formatNumber } from '../../../kernel/format';
import { cadenceNames, clockUnitIn } from '../../agreement/communication-names';
import type { LadderStep, Meeting } from '../../agreement/communication-schema';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, partOf } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomSource } from '../room-source';

const MOST_MEETINGS = 6;
const MOST_STEPS = 5;

/** The meetings with their rhythm, and the conflict ladder with its clocks. */
export function communicationBody(source: RoomSource, cursor: RoomCursor): RoomBodyOf<'communication'> {
  const { meetings, ladder } = source.document.communication;
  const { locale } = source.look;
  const shownMeetings = meetings
    .filter(({ name }) => name.trim() !== '')
    .map((meeting) => ({
      name: cutTo(120, meeting.name),
      rhythm: cutTo(160, rhythm(meeting, locale)),
      chair: cutTo(120, meeting.chair),
      isPointed: isPointedAt(cursor, meeting.id),
    }));
  const steps = ladder
    .filter(({ decides, action }) => `${decides}${action}`.trim() !== '')
    .map((step) => ({
      decides: cutTo(160, step.decides),
      action: cutTo(240, step.action),
      within: cutTo(80, within(step, locale)),
      isPointed: isPointedAt(cursor, step.id),
    }));
  return {
    show: 'communication',
    meetings: partOf(shownMeetings, MOST_MEETINGS, pointedIn(shownMeetings)),
    ladder: partOf(steps, MOST_STEPS, pointedIn(steps)),
  };
}

const pointedIn = (rows: readonly { readonly isPointed: boolean }[]) => rows.findIndex(({ isPointed }) => isPointed);

/** "Monthly, 1st Thursday 09:30, 60 min". */
const rhythm = ({ cadence, when, minutes }: Meeting, locale: string) =>
  [cadenceNames[cadence], when.trim(), minutes === null ? '' : `${formatNumber(minutes, locale, 1)} min`]
    .filter((part) => part !== '')
    .join(', ');

const within = ({ within: count, withinUnit }: LadderStep, locale: string) =>
  count === null ? '' : `within ${formatNumber(count, locale, 1)} ${clockUnitIn(withinUnit, count)}`;
