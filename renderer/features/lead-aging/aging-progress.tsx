import type { JobId } from '#shared/domain/job/job-schema';
import { useJobs } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { reportRefusal } from '../../ui/report-refusal';
import { stopAging } from './aging-store';

interface Props {
  readonly jobId: JobId;
  readonly fileName: string;
}

export function AgingProgress({ jobId, fileName }: Props) {
  const fraction = useJobs((state) => state.jobs.find(({ id }) => id === jobId)?.fraction ?? 0);
  return (
    <section className="aging-progress" aria-label="Counting">
      <ProgressBar label={`Reading the leads of ${fileName}`} fraction={fraction} />
      <Button onPress={() => void reportRefusal(stopAging)}>Cancel</Button>
    </section>
  );
}
