import { expect, it } from 'vitest';

import { agreementDocumentSchema, agreementSchema } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { courseOf, type RoomCursor } from '#shared/domain/room/room-source';
import type { RoomStatus } from '#shared/domain/room/room-status-schema';
import type { RoomView } from '#shared/domain/room/room-view-schema';
import type { Display, Placement } from './place-room';
import { createRoomDirector, type RoomReading } from './room-director';
import type { RoomMemory } from './room-memory';

const id = agreementSchema.shape.id.parse('00000000-0000-4000-8000-000000000001');
const area = { x: 0, y: 0, width: 1440, height: 900 };
const laptop: Display = { id: '1', label: 'Built-in', bounds: area, workArea: area, isDesk: true };
const projector: Display = { id: '2', label: 'Epson', bounds: { ...area, x: 1440 }, workArea: area, isDesk: false };
const wall: Display = { id: '3', label: 'Wall', bounds: { ...area, x: 2880 }, workArea: area, isDesk: false };

function reading(why: string, stage: StageId, pointer = ''): RoomReading {
  const document = agreementDocumentSchema.parse({ summary: { why, points: [{ id: 'p', text: 'One' }] } });
  const cursor: RoomCursor = { stage, pointer };
  return {
    source: {
      document,
      look: { locale: 'en-GB', currency: 'EUR' },
      course: courseOf({ document, facilitation: facilitationSchema.parse({}) }, []),
      questions: [],
      sorting: null,
      pulse: null,
    },
    cursor,
  };
}

function room(screens: readonly Display[] = [laptop, projector]) {
  const world = {
    screens,
    stored: reading('Because', 'summary') as RoomReading | null,
    memory: { display: null, theme: 'light', showsTimer: true } as RoomMemory,
  };
  const done: [what: string, placement?: Placement][] = [];
  const shown: RoomView[] = [];
  const told: RoomStatus[] = [];
  const notices: string[] = [];
  const director = createRoomDirector({
    window: {
      open: (placement) => done.push(['open', placement]),
      move: (placement) => done.push(['move', placement]),
      close: () => done.push(['close']),
      show: (view) => shown.push(view),
    },
    displays: () => world.screens,
    read: () => world.stored,
    memory: { read: () => world.memory, write: (memory) => (world.memory = memory) },
    tell: (status) => told.push(status),
    notify: (notice) => notices.push(notice),
  });
  const why = () => {
    const view = shown.at(-1);
    return view?.kind === 'stage' && view.body.show === 'summary' ? view.body.why : view?.kind;
  };
  return { world, director, done, shown, told, notices, why };
}

it('opens on the projector, shows the present stage and tells the desk', () => {
  const { director, done, told, why } = room();

  director.open(id);

  expect(done).toEqual([['open', { displayId: '2', isWholeScreen: true, bounds: projector.bounds }]]);
  expect(why()).toBe('Because');
  expect(told.at(-1)).toMatchObject({ agreementId: id, displayId: '2', size: { width: 1440, height: 900 } });
});

it('follows what is saved, and sends nothing that looks the same', () => {
  const { world, director, shown, why } = room();
  director.open(id);
  world.stored = reading('Because of money', 'summary');
  director.refresh();
  director.refresh();

  expect(why()).toBe('Because of money');
  expect(shown).toHaveLength(2);
});

it('holds a picture while something is edited, in another theme too, and then goes on', () => {
  const { world, director, shown, why } = room();
  director.open(id);
  director.direct({ isHeld: true });
  world.stored = reading('Half a sent', 'summary');
  director.refresh();
  director.direct({ theme: 'contrast' });

  expect(why()).toBe('Because');
  expect(shown.at(-1)?.theme).toBe('contrast');

  director.direct({ isHeld: false });
  expect(why()).toBe('Half a sent');
});

it('covers everything with the curtain, what is held too, and uncovers it again', () => {
  const { director, shown, why } = room();
  director.open(id);
  director.direct({ isHeld: true });
  director.curtain({ side: 'marketing' });

  expect(shown.at(-1)).toEqual({ kind: 'curtain', theme: 'light', side: 'marketing' });
  director.refresh();
  expect(shown.at(-1)?.kind).toBe('curtain');

  director.curtain(null);
  expect(why()).toBe('Because');
});

it('opens behind the curtain if somebody is there', () => {
  const { director, shown } = room();
  director.curtain({ side: null });
  director.open(id);

  expect(shown).toEqual([{ kind: 'curtain', theme: 'light', side: null }]);
});

it('turns black and back', () => {
  const { director, shown, why } = room();
  director.open(id);
  director.direct({ isBlank: true });
  director.curtain({ side: 'sales' });
  expect(shown.at(-1)).toEqual({ kind: 'blank', theme: 'light' });

  director.curtain(null);
  director.direct({ isBlank: false });
  expect(why()).toBe('Because');
});

it('points at a row until the stage changes', () => {
  const { world, director, told, shown } = room();
  director.open(id);
  director.direct({ pointedAt: 'p' });
  expect(JSON.stringify(shown.at(-1))).toContain('"isPointed":true');

  world.stored = reading('Because', 'terminology');
  director.refresh();
  expect(told.at(-1)?.pointedAt).toBeNull();
});

it('remembers screen, theme and timer, and nothing else', () => {
  const { world, director } = room([laptop, projector, wall]);
  director.open(id);
  director.direct({ displayId: '3', theme: 'dark', showsTimer: false, isHeld: true });

  expect(world.memory).toEqual({
    display: { id: '3', label: 'Wall', width: 1440, height: 900 },
    theme: 'dark',
    showsTimer: false,
  });
});

it('moves when its screen is pulled out and another is there', () => {
  const { world, director, done, notices } = room([laptop, projector, wall]);
  director.open(id);
  world.screens = [laptop, wall];
  director.displaysChanged();

  expect(done.at(-1)).toEqual(['move', { displayId: '3', isWholeScreen: true, bounds: wall.bounds }]);
  expect(notices).toEqual([expect.stringContaining('moved to another screen')]);
});

it('closes calmly when only the desk’s screen is left, and comes back with the projector', () => {
  const { world, director, done, notices, told } = room();
  director.open(id);
  world.screens = [laptop];
  director.displaysChanged();
  expect(done.at(-1)).toEqual(['close']);
  expect(told.at(-1)).toMatchObject({ agreementId: null, view: null });

  world.screens = [laptop, projector];
  director.displaysChanged();

  expect(done.at(-1)?.[0]).toBe('open');
  expect(director.status().agreementId).toBe(id);
  expect(notices).toEqual([expect.stringContaining('Plug it in'), expect.stringContaining('back')]);
});

it('does not come back once the facilitator has closed the workshop', () => {
  const { world, director, done } = room();
  director.open(id);
  world.screens = [laptop];
  director.displaysChanged();
  director.close();
  world.screens = [laptop, projector];
  director.displaysChanged();

  expect(done.at(-1)).toEqual(['close']);
});

it('does nothing when the screens are told of without a change', () => {
  const { director, done } = room();
  director.open(id);
  director.displaysChanged();

  expect(done).toHaveLength(1);
});

it('closes with an agreement that is gone or closed for signing', () => {
  const { world, director, done } = room();
  director.open(id);
  world.stored = null;
  director.refresh();

  expect(done.at(-1)).toEqual(['close']);
  expect(() => director.open(id)).toThrow('no longer exists');
});

it('shows a page that was loaded again what the room saw', () => {
  const { director, shown } = room();
  expect(director.present()).toBeNull();
  director.open(id);

  expect(director.present()).toEqual(shown.at(-1));
});
