import { showToast } from '../ui/toast';

/** Shows why something was refused where there is no field to show it under. */
export function tellRefusal(error: unknown): void {
  showToast({ title: error instanceof Error ? error.message : String(error), tone: 'bad' });
}
