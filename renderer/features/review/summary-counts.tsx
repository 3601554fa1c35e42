import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';

import { count, ruleWords } from '#shared/domain/review/review-words';
import { versionOn, versionsAsStarted } from '#shared/domain/review/signed-version';
import { useReviewView } from './review-context';

/** How many promises were kept, just missed, broken, and how many have no verdict, each in words with its icon. */
export function SummaryCounts() {
  const { judged } = useReviewView();
  const of = (colour: 'green' | 'amber' | 'red' | null) =>
    judged.filter(({ finding }) => finding.colour === colour).length;
  const counts = [
    { id: 'good', icon: CircleCheck, amount: of('green'), words: 'kept' },
    { id: 'warn', icon: TriangleAlert, amount: of('amber'), words: 'just missed' },
    { id: 'bad', icon: CircleX, amount: of('red'), words: 'broken' },
    { id: 'none', icon: CircleDashed, amount: of(null), words: 'without a verdict' },
  ];
  return (
    <>
      <ul className="review-counts" aria-label={`Of ${count(judged.length, 'promise')}`}>
        {counts
          .filter(({ amount, id }) => amount > 0 || id === 'good')
          .map(({ id, icon: Icon, amount, words }) => (
            <li key={id} className={`review-count review-count--${id}`}>
              <Icon size={16} aria-hidden />
              <span className="review-count__number">{amount}</span> {words}
            </li>
          ))}
      </ul>
      <RuleWords />
    </>
  );
}

/** By which signed rule red and amber are told apart. */
function RuleWords() {
  const { open, document } = useReviewView();
  const started = versionsAsStarted(open.agreement.versions, document.starts);
  const amber = versionOn(started, document.period.to)?.document.reviewRules.amberPercent ?? null;
  return <p className="review-rule muted">{ruleWords(amber)}</p>;
}
