import './metrics.css';

import { useState } from 'react';

import { DemandedMetrics } from './demanded-metrics';
import { MetricList } from './metric-list';

/** The figures both sides read the same way: how each is made, timed, owned and aimed at. */
export function MetricsStage() {
  const [added, setAdded] = useState<string | null>(null);
  return (
    <div className="stage">
      <DemandedMetrics onAdded={setAdded} />
      <MetricList added={added} onAdded={setAdded} />
    </div>
  );
}
