import type { LeadersReading } from '#shared/domain/pulse/pulse-schema';
import { Checkbox } from '../../../../ui/checkbox';
import { Notice } from '../../../../ui/notice';
import { TextArea } from '../../../../ui/text-area';
import { editFacilitation, useWorkshop } from '../../workshop-store';

/** What to do before going on, and whether it was done. */
export function LeadersAdvice({ reading: { isLow, questions } }: { readonly reading: LeadersReading }) {
  const { isDone, note } = useWorkshop((state) => state.facilitation.leadersTalk);
  if (!isLow) return <p>It does not read low on either side. Nothing has to be mended before you go on.</p>;
  return (
    <>
      <Notice tone="warn" title="Mend this first">
        <p>
          What two people sign who do not talk holds until the first bad month. Before you go on, leave the two leaders
          alone with you for twenty minutes while the others have coffee. Do not tell them what the pulse says, and do
          not speak of it in the room: ask.
        </p>
        <ul className="stage-notes">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Notice>
      <Checkbox
        isSelected={isDone}
        name="leadersTalk.isDone"
        onChange={(isNowDone) =>
          editFacilitation('Edit a note on readiness', (facilitation) => {
            facilitation.leadersTalk.isDone = isNowDone;
          })
        }
      >
        The two have talked
      </Checkbox>
      <TextArea
        label="What they settled"
        description="For you alone: on no slide, in no export."
        name="leadersTalk.note"
        rows={2}
        maxLength={1_000}
        value={note}
        onChange={(typed) =>
          editFacilitation(
            'Edit a note on readiness',
            (facilitation) => {
              facilitation.leadersTalk.note = typed;
            },
            'leadersTalk.note',
          )
        }
      />
    </>
  );
}
