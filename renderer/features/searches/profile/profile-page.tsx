import './profile-page.css';

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useMemo, useState } from 'react';

import { lintProfile } from '#shared/domain/search/profile-linter';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { DraftSaving } from '../../../ui/draft-saving';
import { Page } from '../../../ui/page';
import { searchDraft, useSearchDraft } from '../search-store';
import { CompetenciesSection } from './competencies-section';
import { DealBreakersSection } from './deal-breakers-section';
import { FindingsContext } from './findings';
import { GradesSection } from './grades-section';
import { OldDescription } from './old-description';
import { OutcomesSection } from './outcomes-section';
import { PaySection } from './pay-section';
import { RoleSection } from './role-section';
import { useSources } from './use-sources';

/** What the role is for and how its holder will be measured, beside the description it replaces. */
export function ProfilePage() {
  const profile = useSearchDraft((state) => state.document.profile);
  const findings = useMemo(() => lintProfile(profile), [profile]);
  const [isOldShown, setOldShown] = useState(true);
  useSources();
  return (
    <FindingsContext value={findings}>
      <DraftSaving group="Search" draft={searchDraft} />
      <Page
        title="Profile"
        subtitle="From a list of duties to what will be true six and twelve months after the start."
        actions={
          <>
            <Standing findings={findings} />
            <Button
              icon={isOldShown ? PanelLeftClose : PanelLeftOpen}
              variant="ghost"
              onPress={() => setOldShown(!isOldShown)}
            >
              {isOldShown ? 'Fold the old description' : 'Show the old description'}
            </Button>
          </>
        }
      >
        <div className={isOldShown ? 'profile profile--beside' : 'profile'}>
          {isOldShown && <OldDescription />}
          <div className="profile__new">
            <RoleSection />
            <OutcomesSection />
            <CompetenciesSection />
            <DealBreakersSection />
            <PaySection />
            <GradesSection />
          </div>
        </div>
      </Page>
    </FindingsContext>
  );
}

/** How many places still ask for something. */
function Standing({ findings }: { readonly findings: ReturnType<typeof lintProfile> }) {
  const toMend = findings.filter(({ severity }) => severity === 'must').length;
  const toConsider = findings.length - toMend;
  if (findings.length === 0) return <Chip tone="good">Nothing to mend</Chip>;
  return (
    <>
      {toMend > 0 && <Chip tone="warn">{`${toMend} to mend`}</Chip>}
      {toConsider > 0 && <Chip>{`${toConsider} to consider`}</Chip>}
    </>
  );
}
