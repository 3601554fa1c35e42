import type { LeadField } from '#shared/domain/lead-aging/lead-columns';

/** What each field is, for whoever looks for its column. */
export const fieldWords: Readonly<Record<LeadField, { readonly label: string; readonly hint: string }>> = {
  lead_id: { label: 'Lead', hint: 'Its id; each stands once in the file.' },
  created_at: { label: 'Created', hint: 'When the lead came in.' },
  qualified_at: { label: 'Qualified or rejected', hint: 'When marketing handed it over, or rejected it.' },
  status: { label: 'Status', hint: 'accepted, rejected or open.' },
  accepted_at: { label: 'Accepted', hint: 'When sales took it.' },
  first_follow_up_at: { label: 'First follow-up', hint: 'When sales first spoke with the person.' },
  salesperson: { label: 'Salesperson', hint: 'Whose lead it is.' },
};
