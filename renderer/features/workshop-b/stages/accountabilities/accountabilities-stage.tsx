import './accountabilities-stage.css';

import { I18nProvider } from 'react-aria-components';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { useWorkshop } from '../../workshop-store';
import { SideEditor } from './side-editor';

/** What one side promises the other; the same task for both. */
export function AccountabilitiesStage({ side }: { readonly side: Side }) {
  const locale = useWorkshop((state) => state.look.locale);
  return (
    <I18nProvider locale={locale}>
      <SideEditor key={side} side={side} />
    </I18nProvider>
  );
}
