import './loading.css';

import { Spinner } from './spinner';

/** Says what is being fetched. Appears after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className="loading" role="status">
      <Spinner />
      <span>{label}</span>
    </div>
  );
}
