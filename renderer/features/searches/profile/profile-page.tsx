import { Page } from '../../../ui/page';
import { useSearchDraft } from '../search-store';

/** What the role is for and how its holder will be measured. */
export function ProfilePage() {
  const title = useSearchDraft((state) => state.document.title);
  return (
    <Page title="Profile" subtitle={title}>
      {null}
    </Page>
  );
}
