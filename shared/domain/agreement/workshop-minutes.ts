import { type Facilitation } from './facilitation-schema';
import { stageIds } from './stage-ids';

export interface WorkshopMinutes {
  /** Of the stages that are not skipped and have a plan. */
  readonly planned: number;
  /** Of all stages, skipped ones too: the time is gone. Unrounded. */
  readonly used: number;
  /** Planned time of the stages that nobody has begun, without the skipped ones. */
  readonly ahead: number;
}

/** The workshop's time in minutes. */
export function workshopMinutes({ stages }: Facilitation): WorkshopMinutes {
  const records = stageIds.map((id) => stages[id]);
  const plan = records.filter((record) => !record.isSkipped);
  return {
    planned: sum(plan.map((record) => record.plannedMinutes ?? 0)),
    used: sum(records.map((record) => record.usedSeconds)) / 60,
    ahead: sum(plan.filter((record) => record.usedSeconds === 0).map((record) => record.plannedMinutes ?? 0)),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
