import './speaking-panel.css';

import { settledOrder } from '#shared/domain/debrief/speaking-order';
import type { Seat } from '#shared/domain/search/panel-schema';
import { Card } from '../../ui/card';
import { moveItem } from '../../ui/list-order';
import { NumberField } from '../../ui/number-field';
import { SortableList } from '../../ui/sortable-list';
import { debriefDraft, useDebriefDraft, type OpenDebrief } from './debrief-store';
import { Speaker } from './speaker';
import { useTalk } from './use-talk';
import { seatName } from './words';

/** Who speaks when, junior first and the CEO last, and for how long. */
export function SpeakingPanel({ debrief: { search, evidence } }: { readonly debrief: OpenDebrief }) {
  const settled = useDebriefDraft((state) => state.document.speakingOrder);
  const spoken = useDebriefDraft((state) => state.document.spoken);
  const minutesEach = useDebriefDraft((state) => state.document.minutesEach);
  const talk = useTalk();
  const speakers = speakersOf(search.panel.seats, new Set(evidence.cards.map(({ seatId }) => seatId)));
  const order = settledOrder(settled, speakers).map((id) => ({ id }));
  const nameOf = (id: string) => seatName(search, id);
  return (
    <Card headingLevel={2} title="Who speaks when">
      <p className="speaking__note">Junior first, the CEO last, so that nobody follows the boss.</p>
      <NumberField
        label="Minutes each"
        value={minutesEach}
        onChange={(minutes) => {
          if (minutes !== null && minutes >= 1 && minutes <= 60) setMinutes(minutes);
        }}
        description="1 to 60"
      />
      <SortableList
        label="Speaking order"
        items={order}
        itemName={({ id }) => nameOf(id)}
        onMove={(id, toIndex) => setOrder(moveItem(order, id, toIndex).map((row) => row.id))}
        renderItem={({ id }) => (
          <Speaker
            name={nameOf(id)}
            hasSpoken={spoken.includes(id)}
            leftMs={talk.seatId === id ? minutesEach * 60_000 - talk.elapsedMs : null}
            onStart={() => talk.start(id)}
            onStop={() => {
              talk.stop();
              setSpoken(id, true);
            }}
            onAgain={() => setSpoken(id, false)}
          />
        )}
      />
    </Card>
  );
}

/** Those who scored the candidate; the others have nothing to tell yet. */
const speakersOf = (seats: readonly Seat[], scored: ReadonlySet<string>) => seats.filter(({ id }) => scored.has(id));

const setMinutes = (minutes: number) =>
  debriefDraft.edit('Change the minutes each', (document) => void (document.minutesEach = minutes), 'minutes');

const setOrder = (order: string[]) =>
  debriefDraft.edit('Change the speaking order', (document) => void (document.speakingOrder = order));

const setSpoken = (seatId: string, hasSpoken: boolean) =>
  debriefDraft.edit(hasSpoken ? 'Mark as heard' : 'Mark as not heard', (document) => {
    const others = document.spoken.filter((id) => id !== seatId);
    document.spoken = hasSpoken ? [...others, seatId] : others;
  });
