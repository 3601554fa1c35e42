import { create } from 'zustand';

import type { CalibrationTask } from '#shared/domain/calibration/calibration-schema';
import { api } from '../../lib/api';
import { wordsOf } from '../../ui/report-refusal';

interface TasksState {
  readonly tasks: readonly CalibrationTask[];
  /** Why they could not be read; empty otherwise. */
  readonly problem: string;
  readonly load: () => Promise<void>;
}

/** The calibrations the seat of this window takes part in, as main says them to this seat. */
export const useTasks = create<TasksState>()((set) => ({
  tasks: [],
  problem: '',
  load: async () => {
    try {
      set({ tasks: await api.calibration.tasks(), problem: '' });
    } catch (error) {
      set({ problem: wordsOf(error) });
    }
  },
}));
