import { useMemo } from 'react';

import { agendaGaps, type AgendaGaps } from '#shared/domain/agenda/agenda-gaps';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';
import { countWords } from '../shared/count-words';
import { joinWords } from '../shared/join-words';

/** What the agenda lacks; nothing where it lacks nothing. */
export function AgendaGapsNotice() {
  const facilitation = useWorkshop((state) => state.facilitation);
  const sentences = useMemo(() => gapSentences(agendaGaps(facilitation)), [facilitation]);
  if (sentences.length === 0) return null;
  return (
    <Notice tone="info" title="What this agenda lacks">
      <ul className="stage-notes">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function gapSentences({ unserved, skipped, untimed, withoutBreak }: AgendaGaps): string[] {
  const names = (stages: AgendaGaps['unserved']) => joinWords(stages.map((stage) => stageNames[stage]));
  return [
    ...(unserved.length > 0 ? [`No block serves ${names(unserved)}.`] : []),
    ...(skipped.length > 0 ? [`A block serves ${names(skipped)}, which you skip.`] : []),
    ...(untimed > 0 ? [`${countWords(untimed, 'block has', 'blocks have')} no minutes.`] : []),
    ...withoutBreak.map(({ minutes }) => `The room sits ${minutes} minutes without a break; two hours is the most.`),
  ];
}
