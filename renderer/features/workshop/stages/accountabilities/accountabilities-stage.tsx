import './accountabilities-stage.css';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { SideEditor } from './side-editor';

/** What one side promises the other; the same task for both. */
export function AccountabilitiesStage({ side }: { readonly side: Side }) {
  return <SideEditor key={side} side={side} />;
}
