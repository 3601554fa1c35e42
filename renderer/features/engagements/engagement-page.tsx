import { useEffect } from 'react';

import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { Chip } from '../../ui/chip';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { AgreementsTab } from './agreements-tab';
import { DetailsForm } from './details-form';
import { EngagementActions } from './engagement-actions';
import './engagement-page.css';
import { useEngagement } from './engagement-store';
import { PeopleTab } from './people-tab';
import { SearchesTab } from './searches-tab';

interface Props {
  readonly engagementId: string;
}

/** One client's work: agreements, people and what exports need to know. */
export function EngagementPage({ engagementId }: Props) {
  const { status, problem, engagement, load } = useEngagement();
  useEffect(() => {
    void load(engagementIdSchema.parse(engagementId));
  }, [engagementId, load]);

  if (status === 'failed') {
    return (
      <FailedState
        title="This engagement could not be opened"
        message={problem}
        onRetry={() => void load(engagementIdSchema.parse(engagementId))}
      />
    );
  }
  if (!engagement) return <Loading label="Opening the engagement" />;
  return (
    <Page
      title={engagement.name}
      subtitle={engagement.industry}
      actions={
        <>
          {engagement.isSample && <Chip>Sample company, invented</Chip>}
          {engagement.archivedAtMs !== null && <Chip tone="warn">Archived</Chip>}
          <EngagementActions engagement={engagement} />
        </>
      }
    >
      <Tabs
        label="Engagement"
        items={[
          { id: 'agreements', label: 'Agreements', content: <AgreementsTab /> },
          { id: 'searches', label: 'Searches', content: <SearchesTab /> },
          { id: 'people', label: 'People', content: <PeopleTab /> },
          { id: 'details', label: 'Details', content: <DetailsForm key={engagement.id} engagement={engagement} /> },
        ]}
      />
    </Page>
  );
}
