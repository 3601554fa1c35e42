import './task-section.css';

import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { countWords } from '#shared/domain/calibration/agreement';
import type { CalibrationTask } from '#shared/domain/calibration/calibration-schema';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { StatusChip } from './status-chip';
import { useTasks } from './tasks-store';
import { seatName } from './words';

/** A seat's calibrations, on its first screen. Nothing is shown where it takes part in none. */
export function TaskSection() {
  const { tasks, problem, load } = useTasks();
  useEffect(() => void load(), [load]);
  if (problem !== '') {
    return (
      <Notice
        tone="bad"
        title="Your calibrations could not be read"
        actions={<Button onPress={() => void load()}>Try again</Button>}
      >
        {problem}
      </Notice>
    );
  }
  if (tasks.length === 0) return null;
  return (
    <PageSection title="Calibration" aside="Written answers that every seat rates on its own">
      <ul className="task-rows">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </PageSection>
  );
}

function TaskRow({ task }: { readonly task: CalibrationTask }) {
  const { set, status, isOpen } = task;
  return (
    <li className="task-row">
      <div className="task-row__what">
        <p className="task-row__name">{set ? `Answers of ${set.roleName} candidates` : 'A damaged session'}</p>
        {set && (
          <p className="task-row__facts">
            Question of the {seatName({ kind: set.seat })}, {dateNames[set.date].toLowerCase()}
          </p>
        )}
      </div>
      <div>
        <StatusChip status={status} />
        <p className="task-row__facts tabular">{factsOf(task)}</p>
      </div>
      <div className="task-row__actions">
        <TaskAction task={task} isOpen={isOpen} />
      </div>
    </li>
  );
}

function factsOf({ status, rated, answers, isOpen }: CalibrationTask): string {
  if (isOpen) return 'Every seat has rated: the ratings are open.';
  if (status === 'excused') return 'The desk excused your seat.';
  if (status === 'committed') return 'The ratings open when every seat has committed.';
  return status === 'begun' ? `${countWords(rated, answers)} answers rated` : `${answers} answers, about ten minutes`;
}

function TaskAction({
  task: { id, set, status, isOpen },
}: {
  readonly task: CalibrationTask;
  readonly isOpen: boolean;
}) {
  const navigate = useNavigate();
  const params = { calibrationId: id };
  const rate = () => void navigate({ to: '/seat/calibration/$calibrationId', params });
  const see = () => void navigate({ to: '/seat/calibration/$calibrationId/result', params });
  const name = set?.roleName ?? 'damaged';
  if (isOpen)
    return (
      <Button onPress={see} aria-label={`See the result: ${name}`}>
        See the result
      </Button>
    );
  switch (status) {
    case 'waiting':
      return (
        <Button variant="primary" onPress={rate} aria-label={`Rate the answers: ${name}`}>
          Rate the answers
        </Button>
      );
    case 'begun':
      return (
        <Button variant="primary" onPress={rate} aria-label={`Go on rating: ${name}`}>
          Go on rating
        </Button>
      );
    case 'committed':
      return (
        <Button onPress={rate} aria-label={`Read your ratings: ${name}`}>
          Read your ratings
        </Button>
      );
    case 'excused':
      return null;
  }
}
