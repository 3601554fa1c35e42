import './day-bar.css';

import { ChevronRight, EllipsisVertical, Timer } from 'lucide-react';
import { useState } from 'react';

import { blockName } from '#shared/domain/agenda/block-name';
import { behindInWords, clockTime } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { blocksOf, blockUnderWay } from '#shared/domain/agenda/agenda-times';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { MenuButton } from '../../../ui/menu';
import { useWorkshop } from '../workshop-store';
import { isOverrunDue, OverrunNotice } from './overrun-notice';
import { ReplanDialog } from './replan-dialog';
import { endDay, goToBlock } from './run-day';
import { useDayClock } from './use-day-clock';

const MINUTE_MS = 60_000;
const END = 'end-the-day';

/** The day's clock over every stage, while it runs. */
export function DayBar() {
  const isRunning = useWorkshop((state) => state.facilitation.agenda.running !== null);
  return isRunning ? <RunningDay /> : null;
}

function RunningDay() {
  const clock = useDayClock();
  const isDue = useWorkshop(({ facilitation }) => clock !== null && isOverrunDue(facilitation.agenda, clock));
  const [isPlanning, setIsPlanning] = useState(false);
  if (clock === null) return <LostBlock />;
  return (
    <section className="day" aria-label="The day">
      <div className="day__bar">
        <Where clock={clock} />
        <div className="day__actions">
          {clock.behindMs >= MINUTE_MS && !isDue && (
            <Button size="small" variant="ghost" onPress={() => setIsPlanning(true)}>
              Re-plan…
            </Button>
          )}
          <NextBlock clock={clock} />
          <DayMenu />
        </div>
      </div>
      <OverrunNotice clock={clock} onLook={() => setIsPlanning(true)} />
      <ReplanDialog isOpen={isPlanning} clock={clock} onClose={() => setIsPlanning(false)} />
    </section>
  );
}

function Where({ clock }: { readonly clock: DayClock }) {
  const locale = useWorkshop((state) => state.look.locale);
  const { block, elapsedMs, givenMs, behindMs, expectedEndMs, blockEndsAtMs } = clock;
  const ends = block.isBreak
    ? `until ${clockTime(blockEndsAtMs, locale)}`
    : `${Math.floor(elapsedMs / MINUTE_MS)} of ${Math.round(givenMs / MINUTE_MS)} min`;
  return (
    <div className="day__where">
      <Timer size={16} aria-hidden className="day__icon" />
      <span className="day__block">{blockName(block)}</span>
      <span className="day__minutes tabular">{ends}</span>
      <Chip tone={behindMs >= 5 * MINUTE_MS ? 'warn' : 'neutral'}>
        {`${capital(behindInWords(behindMs))}, ends ${clockTime(expectedEndMs, locale)}`}
      </Chip>
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function NextBlock({ clock: { block, coming } }: { readonly clock: DayClock }) {
  const next = coming[0]?.block;
  if (!next) {
    return (
      <Button size="small" onPress={endDay}>
        End the session
      </Button>
    );
  }
  return (
    <Button size="small" onPress={() => goToBlock(next.id)}>
      <span className="day__next">
        {block.isBreak ? `End the break: ${blockName(next)}` : `Next: ${blockName(next)}`}
      </span>
      <ChevronRight size={16} aria-hidden />
    </Button>
  );
}

/** Every block of the session under way, to put the clock where the room is. */
function DayMenu() {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const present = blockUnderWay(agenda);
  const others = present ? blocksOf(agenda, present.session).filter(({ id }) => id !== present.id) : agenda.blocks;
  return (
    <MenuButton
      label="More about the day"
      icon={EllipsisVertical}
      size="small"
      items={[
        ...others.map((block) => ({ id: block.id, label: `Go to ${blockName(block)}` })),
        { id: END, label: 'End the day' },
      ]}
      onAction={(id) => (id === END ? endDay() : goToBlock(id))}
    />
  );
}

/** The block the room was in was deleted while the clock ran. */
function LostBlock() {
  return (
    <section className="day" aria-label="The day">
      <div className="day__bar">
        <p>The block the room was in is no longer in the agenda. Choose where the room is.</p>
        <DayMenu />
      </div>
    </section>
  );
}
