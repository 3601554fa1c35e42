import { missingDefinitions } from '#shared/domain/agreement/must-have-terminology';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';

/** Which of the terms every agreement needs have no definition yet. */
export function MissingTerms() {
  const terms = useWorkshop((state) => state.document.terms);
  const plan = useWorkshop((state) => state.document.plan);
  const missing = missingDefinitions({ terms, plan });
  if (missing.length === 0) return null;
  return (
    <Notice tone="info" title="Not defined yet">
      <ul className="stage-notes">
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
