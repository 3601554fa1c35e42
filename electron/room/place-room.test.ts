import { expect, it } from 'vitest';

import { followDisplays, placeRoom, type Display, type RememberedDisplay } from './place-room';

const laptop: Display = {
  id: '1',
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 25, width: 1440, height: 875 },
  isDesk: true,
};
const projector: Display = {
  id: '2',
  label: 'Epson',
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1440, y: 0, width: 1920, height: 1040 },
  isDesk: false,
};
const wall: Display = {
  id: '3',
  label: 'Wall',
  bounds: { x: 3360, y: 0, width: 1024, height: 768 },
  workArea: { x: 3360, y: 0, width: 1024, height: 768 },
  isDesk: false,
};
const remembered = ({ id, label, bounds }: Display): RememberedDisplay => ({
  id,
  label,
  width: bounds.width,
  height: bounds.height,
});

it.each([
  { name: 'fills the screen that is not the desk’s', displays: [laptop, projector], known: null, on: '2' },
  { name: 'takes the first of two others', displays: [laptop, projector, wall], known: null, on: '2' },
  { name: 'goes back to the remembered one', displays: [laptop, projector, wall], known: remembered(wall), on: '3' },
  {
    name: 'knows a screen again whose id has changed',
    displays: [laptop, projector, { ...wall, id: '9' }],
    known: remembered(wall),
    on: '9',
  },
  {
    name: 'takes no other screen for the remembered one because it has its id',
    displays: [laptop, projector, { ...wall, id: '2', label: 'Other' }],
    known: { ...remembered(projector), id: '9' },
    on: '2',
  },
  {
    name: 'goes where there is one if the remembered is gone',
    displays: [laptop, projector],
    known: remembered(wall),
    on: '2',
  },
  {
    name: 'stays off the desk’s screen while there is another',
    displays: [laptop, projector],
    known: remembered(laptop),
    on: '2',
  },
])('the room window $name', ({ displays, known, on }) => {
  const placement = placeRoom(displays, known);

  expect(placement).toEqual({
    displayId: on,
    isWholeScreen: true,
    bounds: displays.find(({ id }) => id === on)?.bounds,
  });
});

it('is a window of 16 to 9 inside the work area where there is one screen alone', () => {
  const placement = placeRoom([laptop], remembered(projector));

  expect(placement).toMatchObject({ displayId: '1', isWholeScreen: false });
  const { x, y, width, height } = placement!.bounds;
  expect(width / height).toBeCloseTo(16 / 9, 2);
  expect([x + width, y + height]).toEqual([1440, 900]);
  expect(x).toBeGreaterThan(laptop.workArea.x);
  expect(y).toBeGreaterThan(laptop.workArea.y);
});

it('has nowhere to go without any screen', () => {
  expect(placeRoom([], null)).toBeNull();
});

it.each([
  { name: 'fills its screen again', displays: [laptop, projector], displayId: '2', lost: null, kind: 'move', to: '2' },
  { name: 'moves to another screen', displays: [laptop, wall], displayId: '2', lost: null, kind: 'move', to: '3' },
  { name: 'closes when only the desk’s is left', displays: [laptop], displayId: '2', lost: null, kind: 'close' },
  { name: 'closes when none is left', displays: [], displayId: '2', lost: null, kind: 'close' },
  { name: 'is left alone as a window on the desk', displays: [laptop, wall], displayId: '1', lost: null, kind: 'stay' },
  { name: 'comes back', displays: [laptop, projector], displayId: null, lost: projector, kind: 'return', to: '2' },
  {
    name: 'waits while another screen comes',
    displays: [laptop, wall],
    displayId: null,
    lost: projector,
    kind: 'stay',
  },
  {
    name: 'stays closed if nobody pulled it out',
    displays: [laptop, projector],
    displayId: null,
    lost: null,
    kind: 'stay',
  },
])('after a plug it $name', ({ displays, displayId, lost, kind, to }) => {
  const step = followDisplays(displays, { displayId, lost: lost && remembered(lost) });

  expect(step.kind).toBe(kind);
  if (to !== undefined) expect('to' in step && step.to.displayId).toBe(to);
});
