import type { Side } from '#shared/domain/agreement/accountability-schema';
import { lintSides } from '#shared/domain/agreement/side-linter';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';

/** Where this side promises less than the other. */
export function SideNotes({ side }: { readonly side: Side }) {
  const marketing = useWorkshop((state) => state.document.marketing);
  const sales = useWorkshop((state) => state.document.sales);
  const findings = lintSides(marketing, sales).filter((finding) => finding.side === side);
  return findings.map(({ code, severity, message, hint }) => (
    <Notice key={code} tone={severity === 'must' ? 'warn' : 'info'} title={message}>
      {hint}
    </Notice>
  ));
}
