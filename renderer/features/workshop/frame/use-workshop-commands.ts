import { useMemo } from 'react';

import { useCommands, type Command } from '../../../lib/commands';
import { undoCommands } from '../../../lib/saving/undo-commands';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { openStage, redo, undo, useWorkshop } from '../workshop-store';

const group = 'Workshop';

/** Moves to the stage before or after the present one. */
export function stepStage(by: -1 | 1): void {
  const { stageOrder, currentStage } = useWorkshop.getState().facilitation;
  const target = stageOrder[stageOrder.indexOf(currentStage) + by];
  if (target) openStage(target);
}

/** What the palette, the menu and the keys can do in a workshop. */
export function useWorkshopCommands(): void {
  const order = useWorkshop((state) => state.facilitation.stageOrder);
  const commands = useMemo<readonly Command[]>(
    () => [
      ...undoCommands(group, undo, redo),
      { id: 'previous-stage', title: 'Previous stage', group, shortcut: 'Alt+ArrowLeft', run: () => stepStage(-1) },
      { id: 'next-stage', title: 'Next stage', group, shortcut: 'Alt+ArrowRight', run: () => stepStage(1) },
      ...order.map((stage) => ({
        id: `stage-${stage}`,
        title: `Go to ${stageNames[stage]}`,
        group,
        run: () => openStage(stage),
      })),
    ],
    [order],
  );
  useCommands(commands);
}
