import { showToast } from './toast';

/** What was wrong, in the words of whoever refused. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Shows why something was refused where there is no field to show it under. */
export function tellRefusal(error: unknown): void {
  showToast({ title: wordsOf(error), tone: 'bad' });
}

/** Runs an action and shows its refusal in a toast: for a button that has no field of its own. */
export async function reportRefusal(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    tellRefusal(error);
  }
}
