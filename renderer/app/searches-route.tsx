import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';

const SearchesPage = lazy(() =>
  import('../features/searches/searches-page').then((module) => ({ default: module.SearchesPage })),
);

/** All searches; the address may ask for a new one for a client. */
export function SearchesRoute() {
  const { new: newFor } = useSearch({ from: '/hiring' });
  const navigate = useNavigate();
  return (
    <Suspense fallback={<Loading label="Reading your searches" />}>
      <SearchesPage newFor={newFor} onAnswered={() => void navigate({ to: '/hiring', search: {}, replace: true })} />
    </Suspense>
  );
}
