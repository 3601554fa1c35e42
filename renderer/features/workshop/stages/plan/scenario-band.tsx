import type { Band } from '#shared/domain/plan/compare-scenarios';

interface Props {
  readonly value: number | null;
  readonly band: Band | null;
  /** Right end of the scale that all rows share. */
  readonly most: number;
}

/** A figure as a mark on its band; the words beside it say the same. An open band fades out at the right. */
export function ScenarioBand({ value, band, most }: Props) {
  if (value === null || most === 0) return null;
  const at = (amount: number) => `${Math.min(100, Math.max(0, (amount / most) * 100))}%`;
  const end = band?.high ?? most;
  return (
    <span className="scenario-band" aria-hidden>
      {band !== null && (
        <span
          className={band.high === null ? 'scenario-band__range scenario-band__range--open' : 'scenario-band__range'}
          style={{ insetInlineStart: at(band.low), width: at(end - band.low) }}
        />
      )}
      <span className="scenario-band__mark" style={{ insetInlineStart: at(value) }} />
    </span>
  );
}
