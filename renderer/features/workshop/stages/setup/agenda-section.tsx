import './agenda.css';

import { BookOpen, Coffee, LayoutList, Plus } from 'lucide-react';
import { useState } from 'react';

import { MOST_BLOCKS } from '#shared/domain/agenda/agenda-schema';
import { agendaTimes } from '#shared/domain/agenda/agenda-times';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { useDayClock } from '../../frame/use-day-clock';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { addBlock, agendaOfStages, chooseAgenda } from './agenda-edits';
import { AgendaGapsNotice } from './agenda-gaps-notice';
import { AgendaSession } from './agenda-session';

/** The day in timed blocks: taken from the library or made here, and begun. */
export function AgendaSection() {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const clock = useDayClock();
  const [added, setAdded] = useState<string | null>(null);
  const sessions = agendaTimes(agenda);
  const last = sessions.at(-1)?.session ?? 1;
  const isEmpty = agenda.blocks.length === 0;
  return (
    <StageSection
      title="Agenda"
      aside={
        <>
          {isEmpty && (
            <Button size="small" icon={LayoutList} onPress={agendaOfStages}>
              Make one of the stages
            </Button>
          )}
          <Button
            size="small"
            icon={BookOpen}
            variant={isEmpty ? 'primary' : 'secondary'}
            onPress={() => void chooseAgenda()}
          >
            {isEmpty ? 'An agenda from the library' : 'Another agenda'}
          </Button>
        </>
      }
    >
      {isEmpty && (
        <EmptyState title="No agenda yet">
          Half a day, a full day, two sessions, or one of your own. It gives every stage its time, and once the day has
          begun it says whether you are behind.
        </EmptyState>
      )}
      {sessions.map((times) => (
        <AgendaSession
          key={times.session}
          times={times}
          isOnlyOne={sessions.length === 1}
          clock={clock}
          added={added}
        />
      ))}
      <div className="row">
        {agenda.blocks.length < MOST_BLOCKS ? (
          <>
            <Button size="small" icon={Plus} onPress={() => setAdded(addBlock(last, false))}>
              Add a block
            </Button>
            <Button size="small" variant="ghost" icon={Coffee} onPress={() => setAdded(addBlock(last, true))}>
              Add a break
            </Button>
          </>
        ) : (
          <span className="muted">{`An agenda holds at most ${MOST_BLOCKS} blocks`}</span>
        )}
      </div>
      {!isEmpty && <AgendaGapsNotice />}
    </StageSection>
  );
}
