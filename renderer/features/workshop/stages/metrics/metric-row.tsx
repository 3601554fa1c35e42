import { CircleAlert, Trash2 } from 'lucide-react';

import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { metricFindings } from '#shared/domain/agreement/metric-findings';
import { targetInWords } from '#shared/domain/agreement/target-in-words';
import { Chip } from '../../../../ui/chip';
import { Disclosure } from '../../../../ui/disclosure';
import { IconButton } from '../../../../ui/icon-button';
import { useWorkshop } from '../../workshop-store';
import { countWords } from '../shared/count-words';
import { deleteKpi } from '../shared/kpi-edits';
import { metricTitle } from './metric-edits';
import { MetricFields } from './metric-fields';

interface Props {
  readonly kpi: Kpi;
  readonly isNew: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A metric in one line with what it lacks; unfolded, its whole definition. */
export function MetricRow({ kpi, isNew, isOpen, onOpen }: Props) {
  const document = useWorkshop((state) => state.document);
  const locale = useWorkshop((state) => state.look.locale);
  const findings = metricFindings(kpi, document);
  return (
    <div className="metric-row">
      <Disclosure
        title={metricTitle(kpi)}
        aside={
          <span className="metric-row__aside">
            {targetInWords(kpi, locale)}
            {findings.length > 0 && (
              <Chip tone="warn">{countWords(findings.length, 'thing missing', 'things missing')}</Chip>
            )}
          </span>
        }
        isExpanded={isOpen}
        onChange={onOpen}
      >
        {isOpen && (
          <>
            <MetricFields kpi={kpi} isNew={isNew} />
            <Findings findings={findings} />
          </>
        )}
      </Disclosure>
      <IconButton size="small" icon={Trash2} label={`Delete ${metricTitle(kpi)}`} onPress={() => deleteKpi(kpi)} />
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly string[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="metric-row__findings" aria-label="What it still lacks">
      {findings.map((finding) => (
        <li key={finding}>
          <CircleAlert size={14} aria-hidden />
          {finding}
        </li>
      ))}
    </ul>
  );
}
