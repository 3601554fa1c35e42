import type { SignedLine, SignedRevision } from '#shared/domain/deck/signed-revision';
import type { Mark } from '#shared/domain/signing/signature-schema';
import { pictureOf } from '../../electron/signing/ink/picture-of';

const atMs = Date.UTC(2026, 10, 22, 11, 8);

const wave: Mark = {
  method: 'drawn',
  width: 600,
  height: 200,
  strokes: [
    Array.from({ length: 60 }, (_, index) => ({
      x: 40 + index * 7,
      y: 110 + 45 * Math.sin(index / 3),
      pressure: 0.5,
      timeMs: index * 12,
    })),
    [{ x: 120, y: 40, pressure: 0.5, timeMs: 900 }],
  ],
};

const waiting: SignedLine = {
  name: 'Hana Brandt',
  title: 'Chief marketing officer',
  role: 'marketing',
  state: 'waiting',
  method: null,
  picture: null,
  atMs: null,
  clockWentBackMs: null,
};

/** A line of each kind: drawn, typed after the clock was set back, on paper, declined, and never signed. */
export const signedLines: readonly SignedLine[] = [
  { ...waiting, state: 'signed', method: 'drawn', picture: pictureOf(wave), atMs },
  {
    ...waiting,
    name: 'Þórunn Weiß & “Søn” <Ltd>',
    title: 'Head of sales',
    role: 'sales',
    state: 'signed',
    method: 'typed',
    picture: pictureOf({ method: 'typed', text: 'Þórunn Weiß' }),
    atMs: atMs - 3 * 3_600_000,
    clockWentBackMs: 3 * 3_600_000,
  },
  { ...waiting, name: 'Priya Raghunathan', role: 'sales', state: 'on-paper', atMs },
  { ...waiting, name: 'Max Ode', role: 'witness', state: 'declined', atMs },
  { ...waiting, name: 'Eva Lund', role: 'witness' },
];

/** A revision with that many signatories, of each kind in turn. */
export function signedRevision(count: number, state: SignedRevision['state'] = 'sealed'): SignedRevision {
  const lines = Array.from({ length: count }, (_, index) => signedLines[index % signedLines.length] ?? waiting);
  return {
    number: 2,
    state,
    contentSha256: '3f2a9b1077c4e01d'.repeat(4),
    closedAtMs: atMs - 86_400_000,
    sealedAtMs: state === 'sealed' ? atMs + 60_000 : null,
    signatories: lines,
  };
}
