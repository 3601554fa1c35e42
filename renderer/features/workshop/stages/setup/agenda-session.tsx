import type { SessionTimes } from '#shared/domain/agenda/agenda-times';
import { blockName } from '#shared/domain/agenda/block-name';
import { clockTime, minuteOfDayTime, minutesInWords } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { SortableList } from '../../../../ui/sortable-list';
import { TimeField } from '../../../../ui/time-field';
import { useWorkshop } from '../../workshop-store';
import { AgendaBlockRow } from './agenda-block-row';
import { moveBlock, setStart } from './agenda-edits';
import { BeginDay } from './begin-day';

interface Props {
  readonly times: SessionTimes;
  readonly isOnlyOne: boolean;
  readonly clock: DayClock | null;
  /** The block that was just added: its title has the focus. */
  readonly added: string | null;
}

/** A session: when it begins and ends, and its blocks in their order. */
export function AgendaSession({ times, isOnlyOne, clock, added }: Props) {
  const locale = useWorkshop((state) => state.look.locale);
  const { session, startsAt, endsAt, minutes, breakMinutes, blocks } = times;
  const name = isOnlyOne ? 'The day' : session === 1 ? 'First session' : 'Second session';
  return (
    <div className="agenda" role="group" aria-label={name}>
      <div className="agenda__head">
        <TimeField
          label={`${name} begins at`}
          name={`agenda.startsAt.${session}`}
          minuteOfDay={startsAt}
          onChange={(minute) => {
            if (minute !== null) setStart(session, minute);
          }}
        />
        <p className="agenda__total tabular">
          {clock?.block.session === session
            ? `As it goes now, ends at ${clockTime(clock.expectedEndMs, locale)}. `
            : `Ends at ${minuteOfDayTime(endsAt, locale)}. `}
          {`${minutesInWords(minutes)} in all, ${breakMinutes === 0 ? 'without a break' : `${minutesInWords(breakMinutes)} of it breaks`}.`}
        </p>
        <BeginDay times={times} isOnlyOne={isOnlyOne} />
      </div>
      <SortableList
        label={`Blocks of the ${isOnlyOne ? 'day' : name.toLowerCase()}`}
        items={blocks.map((timed) => ({ ...timed, id: timed.block.id }))}
        itemName={({ block }) => blockName(block)}
        onMove={moveBlock}
        renderItem={(timed, index) => (
          <AgendaBlockRow timed={timed} number={index + 1} clock={clock} isNew={timed.block.id === added} />
        )}
      />
    </div>
  );
}
