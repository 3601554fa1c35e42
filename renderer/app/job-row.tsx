import { FolderOpen, X } from 'lucide-react';

import type { JobState } from '#shared/domain/job/job-schema';
import { cancelJob, dismissJob, revealJob } from '../lib/jobs-store';
import { Button } from '../ui/button';
import { Chip, type Tone } from '../ui/chip';
import { IconButton } from '../ui/icon-button';
import { ProgressBar } from '../ui/progress-bar';
import { jobNames, jobOutcome } from './job-names';
import { tellRefusal } from '../ui/report-refusal';

const states: Readonly<Record<JobState['status'], { readonly word: string; readonly tone: Tone }>> = {
  running: { word: 'Running', tone: 'accent' },
  done: { word: 'Done', tone: 'good' },
  failed: { word: 'Failed', tone: 'bad' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
};

export function JobRow({ job }: { readonly job: JobState }) {
  const name = jobNames[job.kind];
  const isRunning = job.status === 'running';
  return (
    <li className="job-row">
      <div className="job-row__head">
        <span className="job-row__name">{name}</span>
        {!isRunning && <Chip tone={states[job.status].tone}>{states[job.status].word}</Chip>}
        {isRunning ? (
          <Button size="small" onPress={() => void cancelJob(job.id).catch(tellRefusal)} aria-label={`Cancel ${name}`}>
            Cancel
          </Button>
        ) : (
          <IconButton size="small" icon={X} label={`Take ${name} out of the list`} onPress={() => dismissJob(job.id)} />
        )}
      </div>
      {isRunning ? (
        <ProgressBar label={job.phase || 'Working'} fraction={job.fraction} />
      ) : (
        <p className="job-row__outcome">{jobOutcome(job)}</p>
      )}
      {job.status === 'done' && job.fileName !== null && (
        <Button size="small" icon={FolderOpen} onPress={() => void revealJob(job.id).catch(tellRefusal)}>
          Show in folder
        </Button>
      )}
    </li>
  );
}
