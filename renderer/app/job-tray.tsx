import '../ui/popover.css';
import './job-tray.css';

import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import { useJobs } from '../lib/jobs-store';
import { Spinner } from '../ui/spinner';
import { JobRow } from './job-row';
import { useJobToasts } from './use-job-toasts';

/** Long work under way and what came of it. Nothing at all while there is none. */
export function JobTray() {
  const jobs = useJobs((state) => state.jobs);
  const dismissed = useJobs((state) => state.dismissed);
  useJobToasts();
  const shown = jobs.filter((job) => job.status === 'running' || !dismissed.has(job.id));
  const running = shown.filter((job) => job.status === 'running');
  if (shown.length === 0) return null;
  return (
    <DialogTrigger>
      <AriaButton className="job-tray">
        {running.length > 0 && <Spinner />}
        {running.length > 0
          ? `${running[0]?.phase || 'Working'} ${percent(running[0]?.fraction ?? 0)}`
          : 'Finished work'}
      </AriaButton>
      <Popover className="popover job-tray__popover" placement="bottom end" offset={6}>
        <Dialog aria-label="Exports, imports and backups" className="job-tray__panel">
          <ul>
            {shown.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const percent = (fraction: number) => new Intl.NumberFormat('en-GB', { style: 'percent' }).format(fraction);
