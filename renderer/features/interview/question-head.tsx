import { CornerDownRight } from 'lucide-react';

import { askedInOrder, pacing } from '#shared/domain/interview/pacing';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { classNames } from '../../ui/class-names';
import { BatonAsks } from './baton-asks';
import { useInterview } from './interview-store';
import { partNames } from './steps';

/** Beyond this length a question is set smaller, so that all of it is seen. */
const LONG_QUESTION = 260;

/** The question as it is said aloud, where it stands, and what earlier dates want asked about it. */
export function QuestionHead({ item }: { readonly item: KitItem }) {
  const kit = useInterview((state) => state.sheet.kit);
  const competency = useInterview((state) => state.sheet.competencies.find(({ id }) => id === item.competencyId));
  const number = askedInOrder(kit.items).indexOf(item) + 1;
  const until = pacing(kit).plannedEnds[item.id];
  const facts = [
    `Question ${number} of ${kit.items.length}`,
    partNames[item.part],
    competency?.name,
    !item.isScored && 'not scored',
    until !== undefined && `planned until ${until}:00`,
  ];
  return (
    <header className="question-head">
      <p className="question-head__facts tabular">{facts.filter(Boolean).join(' · ')}</p>
      <h1
        className={classNames('question-head__text', item.text.length > LONG_QUESTION && 'question-head__text--long')}
        id="question"
        tabIndex={-1}
      >
        {item.text === '' ? 'This question has no words in the kit' : item.text}
      </h1>
      {item.competencyId !== null && (
        <BatonAsks competencyId={item.competencyId} icon={<CornerDownRight size={14} aria-hidden />} />
      )}
    </header>
  );
}
