import { afterEach, beforeEach, vi } from 'vitest';

/**
 * What main writes to its log during each test of the file, in place of the console.
 *
 * @returns a function that gives the lines so far.
 */
export function keepLog(): () => readonly string[] {
  let logged: string[] = [];
  beforeEach(() => {
    logged = [];
    const note = (...parts: unknown[]) => void logged.push(parts.map(String).join(' '));
    for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(note);
  });
  afterEach(() => void vi.restoreAllMocks());
  return () => logged;
}
