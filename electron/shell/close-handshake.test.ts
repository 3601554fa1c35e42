import { expect, it } from 'vitest';

import { untilSaved } from './close-handshake';

/** A clock that moves when waited for, and a page that calls at the given times (ms since the start). */
function pageThatCalls(calls: readonly { readonly from: number; readonly to: number }[]) {
  let now = 10_000;
  const since = () => now - 10_000;
  return {
    since,
    deps: {
      nowMs: () => now,
      wait: async (ms: number) => void (now += ms),
      traffic: {
        inFlight: () => calls.filter(({ from, to }) => from <= since() && since() < to).length,
        lastAtMs: () =>
          10_000 + Math.max(-5_000, ...calls.flatMap(({ from, to }) => [from, to]).filter((at) => at <= since())),
      },
    },
  };
}

it.each([
  { name: 'a quiet page', calls: [], isSaved: true, afterMs: 350 },
  { name: 'a page that saves its last keystroke', calls: [{ from: 250, to: 275 }], isSaved: true, afterMs: 625 },
  { name: 'a slow disk', calls: [{ from: 100, to: 2_000 }], isSaved: true, afterMs: 2_350 },
  { name: 'a page that never comes to rest', calls: [{ from: 0, to: 60_000 }], isSaved: false, afterMs: 4_000 },
])('$name closes after $afterMs ms', async ({ calls, isSaved, afterMs }) => {
  const page = pageThatCalls(calls);

  const saved = await untilSaved(page.deps);

  expect([saved, page.since()]).toEqual([isSaved, afterMs]);
});
