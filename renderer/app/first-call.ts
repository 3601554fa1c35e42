import { useWorkspace } from './workspace-store';

// Imported before everything else: main opens the workspace while the page reads the rest of itself.
void useWorkspace.getState().ask();
