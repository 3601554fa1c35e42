import { scorePoints } from '#shared/domain/kit/answer-key-schema';
import type { Command } from './commands';

interface Steps {
  readonly group: string;
  /** What is stepped through: 'question', 'answer'. */
  readonly noun: string;
  readonly next: () => void;
  readonly back: () => void;
}

/** One step on with J and one back with K; with Alt also while typing. */
export function stepCommands({ group, noun, next, back }: Steps): readonly Command[] {
  const forwards = `Next ${noun}`;
  const backwards = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} before`;
  return [
    { id: 'next', title: forwards, group, shortcut: 'j', run: next },
    { id: 'back', title: backwards, group, shortcut: 'k', run: back },
    whileTyping({ id: 'next-typing', title: forwards, group, shortcut: 'Alt+KeyJ', run: next }),
    whileTyping({ id: 'back-typing', title: backwards, group, shortcut: 'Alt+KeyK', run: back }),
  ];
}

/** A digit for each point of the scale, by the place of the key, not by what it writes: with Alt a Mac writes other signs. */
export function pointCommands(rate: (point: (typeof scorePoints)[number]) => void): readonly Command[] {
  return scorePoints.flatMap((point) => {
    const command = { title: `Rate ${point}`, group: 'Rating', run: () => rate(point) };
    return [
      { ...command, id: `rate-${point}`, shortcut: String(point), isHidden: true },
      whileTyping({ ...command, id: `rate-typing-${point}`, shortcut: `Alt+Digit${point}` }),
    ];
  });
}

const whileTyping = (command: Command): Command => ({
  ...command,
  title: `${command.title}, also while typing`,
  isHidden: true,
});
