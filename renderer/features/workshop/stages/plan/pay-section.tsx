import './pay.css';

import { Plus } from 'lucide-react';

import { payInWords } from '#shared/domain/agreement/pay-words';
import { Button } from '../../../../ui/button';
import { MoneyField } from '../../../../ui/money-field';
import { PercentField } from '../../../../ui/percent-field';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { PayCurve } from './pay-curve';
import { addTier, changeExample, changeShareOnSales, MOST_TIERS } from './pay-edits';
import { PayTier } from './pay-tier';

/** How much of marketers' pay hangs on sales results, and an example of what that pays out. */
export function PaySection() {
  const share = useWorkshop((state) => state.document.pay.shareOnSales);
  const example = useWorkshop((state) => state.facilitation.payExample);
  const { locale, currency } = useWorkshop((state) => state.look);
  const isShare = share === null || (share >= 0 && share <= 1);
  return (
    <StageSection
      title="Pay"
      lead="Marketers who are paid for what sales wins send leads that can be won. The share is part of the agreement; the example stays in this workshop."
    >
      <div className="pay">
        <div className="pay__fields">
          <PercentField
            label="Variable pay of marketers that hangs on sales results"
            name="pay.shareOnSales"
            fraction={share}
            error={isShare ? '' : 'A share lies between 0% and 100%.'}
            description={isShare ? payInWords({ shareOnSales: share }, locale) : ''}
            onChange={changeShareOnSales}
          />
          <h3 className="pay__title">An example of a year’s pay</h3>
          <MoneyField
            label="Paid when the target is met"
            name="payExample.targetVariable"
            minor={example.targetVariable}
            currency={currency}
            onChange={(value) => changeExample('targetVariable', value)}
          />
          <div className="pay__pair">
            <PercentField
              label="Pay begins at"
              name="payExample.threshold"
              fraction={example.threshold}
              description="Of the target"
              onChange={(value) => changeExample('threshold', value)}
            />
            <PercentField
              label="At most"
              name="payExample.cap"
              fraction={example.cap}
              description="Empty for no limit"
              onChange={(value) => changeExample('cap', value)}
            />
          </div>
          {example.tiers.map((tier, index) => (
            <PayTier key={index} tier={tier} index={index} />
          ))}
          <div>
            <Button size="small" icon={Plus} isDisabled={example.tiers.length >= MOST_TIERS} onPress={addTier}>
              Add a step above the target
            </Button>
          </div>
        </div>
        <PayCurve />
      </div>
    </StageSection>
  );
}
