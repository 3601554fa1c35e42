import { lintQuestion } from '#shared/domain/kit/question-linter';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Notice } from '../../ui/notice';

/** What must not be asked, and how the same can be asked lawfully. */
export function QuestionFindings({ item }: { readonly item: KitItem }) {
  const findings = lintQuestion(item.text);
  if (findings.length === 0) return null;
  return (
    <div className="stack" role="status">
      {findings.map(({ topic, severity, message }) => (
        <Notice key={topic} tone={severity === 'must' ? 'bad' : 'warn'}>
          {message}
        </Notice>
      ))}
    </div>
  );
}
