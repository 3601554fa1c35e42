import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';

import { Loading } from '../ui/loading';

type Module = { readonly WorkshopPage: ComponentType<{ readonly agreementId: string }> };
const pages = import.meta.glob<Module>([
  '../features/workshop/workshop-page.tsx',
  '../features/workshop-b/workshop-page.tsx',
]);

const WorkshopPage = lazy(async () => {
  const [load] = Object.values(pages);
  if (!load) throw new Error('the workshop page is missing');
  return { default: (await load()).WorkshopPage };
});

/** Another agreement is another page: nothing of the last one stays in its fields. */
export function WorkshopRoute() {
  const { agreementId } = useParams({ from: '/agreements/$agreementId' });
  return (
    <Suspense fallback={<Loading label="Opening the workshop" />}>
      <WorkshopPage key={agreementId} agreementId={agreementId} />
    </Suspense>
  );
}
