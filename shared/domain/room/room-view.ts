import { stageNames } from '../agreement/stage-names';
import { roomBody } from './room-body';
import { roomClock } from './room-clock';
import { roomQuestions } from './room-questions';
import { cutTo } from './room-rows';
import type { RoomCursor, RoomSource } from './room-source';
import type { RoomTheme, StageView } from './room-view-schema';

interface Look {
  readonly theme: RoomTheme;
  readonly showsTimer: boolean;
}

/**
 * What the room sees of a stage: picked field by field out of a source that holds nothing private. The same source and
 * cursor give the same view; the time of day has no part in it.
 */
export function stageView(source: RoomSource, cursor: RoomCursor, { theme, showsTimer }: Look): StageView {
  const { stage } = cursor;
  const { stages } = source.course;
  // A stage that is skipped can be opened all the same: it stands in the row while it is.
  const row = stages.includes(stage) ? stages : [...stages, stage];
  const at = row.indexOf(stage);
  const next = row[at + 1];
  return {
    kind: 'stage',
    theme,
    title: cutTo(120, source.document.title),
    stage,
    name: stageNames[stage],
    question: roomQuestions[stage],
    number: at + 1,
    count: row.length,
    next: next === undefined ? null : stageNames[next],
    clock: showsTimer ? roomClock(source.course, cursor) : null,
    body: roomBody(source, cursor),
  };
}
