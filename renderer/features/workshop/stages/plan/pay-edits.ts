import type { PayExample } from '#shared/domain/pay/pay-schema';
import { editDocument, editFacilitation } from '../../workshop-store';

/** As `payExampleSchema` allows. */
export const MOST_TIERS = 6;

export const changeShareOnSales = (share: number | null): void =>
  editDocument('Change the pay that hangs on sales', ({ pay }) => void (pay.shareOnSales = share), 'pay.shareOnSales');

export const changeExample = (field: 'targetVariable' | 'threshold' | 'cap', value: number | null): void =>
  editFacilitation(
    'Change the pay example',
    ({ payExample }) => void (payExample[field] = value),
    `payExample.${field}`,
  );

export const changeTier = (index: number, field: keyof PayExample['tiers'][number], value: number | null): void =>
  editFacilitation(
    'Change a step of the pay example',
    ({ payExample }) => {
      const tier = payExample.tiers[index];
      if (tier) tier[field] = value;
    },
    `payExample.tiers.${index}.${field}`,
  );

export const addTier = (): void =>
  editFacilitation('Add a step to the pay example', ({ payExample: { tiers } }) => {
    tiers.push({ from: tiers.length === 0 ? 1 : null, multiplier: null });
  });

export const removeTier = (index: number): void =>
  editFacilitation('Delete a step of the pay example', ({ payExample }) => void payExample.tiers.splice(index, 1));
