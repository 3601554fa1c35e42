import { NumberField } from '../../../../ui/number-field';
import { editDocument, useWorkshop } from '../../workshop-store';

/** When the quarterly review calls a miss amber, and when red; written before the first quarter, and signed. */
export function ReviewRulesSection() {
  const amber = useWorkshop((state) => state.document.reviewRules.amberPercent);
  const isOutside = amber !== null && (amber < 0 || amber > 100);
  return (
    <section className="review__part" aria-label="Red, amber, green">
      <h2 className="review__title">Red, amber, green</h2>
      <p className="muted">
        {amber === null || amber <= 0
          ? 'In a quarterly review every miss is red. A limit for amber tells a near miss from a broken promise.'
          : `In a quarterly review a miss of at most ${amber}% of the target is amber, more is red.`}
      </p>
      <NumberField
        label="Amber up to a miss of"
        name="reviewRules.amberPercent"
        suffix="% of the target"
        value={amber}
        error={isOutside ? 'Write a number from 0 to 100.' : undefined}
        onChange={(percent) =>
          editDocument(
            'Limit for amber',
            (document) => void (document.reviewRules.amberPercent = percent),
            'reviewRules.amberPercent',
          )
        }
      />
    </section>
  );
}
