import { showToast } from '../../ui/toast';

/** Runs an action; a refusal is shown as a toast, because the button that asked has no field to show it under. */
export async function reportRefusal(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    showToast({ title: error instanceof Error ? error.message : String(error), tone: 'bad' });
  }
}
