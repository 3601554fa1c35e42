import type { JobKind, JobState } from '#shared/domain/job/job-schema';

export const jobNames: Readonly<Record<JobKind, string>> = {
  'export-deck': 'Slides',
  'export-revision-deck': 'Slides',
  'export-revision-pdf': 'PDF',
  'export-draft-pdf': 'Draft',
  'export-signature-page': 'Signature page',
  'export-paper': 'Scan',
  'export-root': 'Certificate',
  'export-markdown': 'Markdown',
  'export-handout': 'Handout',
  'export-agreement': 'Agreement file',
  'import-agreement': 'Import',
  'age-leads': 'Lead aging',
  'export-pack': 'Facilitator’s pack',
  'export-ics': 'Calendar',
  'export-review': 'Record of a review',
  'export-kit': 'Interview kit',
  'export-candidate-handout': 'Candidate’s handout',
  'export-scorecard': 'Scorecard',
  'export-debrief': 'Debrief report',
  'export-comparison': 'Comparison',
  'export-scores': 'Scores',
  'export-search': 'Search file',
  'export-library': 'Library file',
  'export-bad-rows': 'Rows to mend',
  backup: 'Backup',
};

const withoutFile: Partial<Readonly<Record<JobKind, string>>> = {
  'import-agreement': 'The agreement is in its engagement',
  'age-leads': 'The ages are counted',
  backup: 'The copy was opened and checked',
};

/** What came of a job in one line. */
export function jobOutcome({ kind, status, fileName, message, phase }: JobState): string {
  switch (status) {
    case 'running':
      return phase;
    case 'cancelled':
      return kind === 'age-leads' ? 'Cancelled' : 'Cancelled, nothing was written';
    case 'failed':
      return message ?? 'Did not work';
    case 'done':
      return fileName ?? withoutFile[kind] ?? 'Done';
  }
}
