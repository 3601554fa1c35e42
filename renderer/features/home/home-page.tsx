import { useEffect } from 'react';

import { homeOverview } from '#shared/domain/home/home-overview';
import { localDay } from '#shared/kernel/local-day';
import { formatDay } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { AgreementList } from './agreement-list';
import { EngagementList } from './engagement-list';
import './home-page.css';
import { useHome } from './home-store';
import { OverdueNotice } from './overdue-notice';
import { ReminderList } from './reminder-list';
import { ResumeCard } from './resume-card';
import { SearchCard } from './search-card';

const RECENT = 8;

/** The first screen: go on with the last workshop, then what is due, then everything else. */
export function HomePage() {
  const status = useHome((state) => state.status);
  const problem = useHome((state) => state.problem);
  const load = useHome((state) => state.load);
  useEffect(() => {
    void load();
  }, [load]);

  if (status === 'failed') {
    return <FailedState title="Home could not be read" message={problem} onRetry={() => void load()} />;
  }
  return (
    <Page title="Home">{status === 'loading' ? <Loading label="Reading your engagements" /> : <HomeContent />}</Page>
  );
}

function HomeContent() {
  const agreements = useHome((state) => state.agreements);
  const today = localDay(useNowMs());
  const { resume, comingUp, readyToClose, recent } = homeOverview(agreements, today);
  return (
    <div className="home">
      {resume && <ResumeCard agreement={resume} />}
      {agreements.length === 0 && (
        <EmptyState title="No workshop yet">
          Open an engagement below and start an agreement: the workshop begins with who is in the room.
        </EmptyState>
      )}
      <SearchCard />
      <OverdueNotice />
      <ReminderList today={today} />
      <AgreementList
        title="Workshops in the coming week"
        agreements={comingUp}
        reason={(agreement) => (agreement.workshopDay ? formatDay(agreement.workshopDay) : '')}
      />
      <AgreementList title="Ready to close" agreements={readyToClose} reason={() => 'All must-haves hold'} />
      <AgreementList title="Recent" agreements={recent.slice(0, RECENT)} />
      <EngagementList />
    </div>
  );
}
