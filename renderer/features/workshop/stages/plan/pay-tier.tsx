import { Trash2 } from 'lucide-react';

import type { PayExample } from '#shared/domain/pay/pay-schema';
import { IconButton } from '../../../../ui/icon-button';
import { NumberField } from '../../../../ui/number-field';
import { PercentField } from '../../../../ui/percent-field';
import { changeTier, removeTier } from './pay-edits';

interface Props {
  readonly tier: PayExample['tiers'][number];
  readonly index: number;
}

/** What is reached from here on counts this many times. */
export function PayTier({ tier: { from, multiplier }, index }: Props) {
  const title = `Step ${index + 1}`;
  return (
    <div className="pay__tier" role="group" aria-label={title}>
      <PercentField
        label="From"
        name={`payExample.tiers.${index}.from`}
        fraction={from}
        description="Of the target"
        onChange={(value) => changeTier(index, 'from', value)}
      />
      <NumberField
        label="Counts"
        name={`payExample.tiers.${index}.multiplier`}
        value={multiplier}
        suffix="times"
        onChange={(value) => changeTier(index, 'multiplier', value)}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={`Delete ${title.toLowerCase()}`}
        onPress={() => removeTier(index)}
      />
    </div>
  );
}
