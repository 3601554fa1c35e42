import { scorePoints } from '#shared/domain/kit/answer-key-schema';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/text-area';
import { FactorRows, ProbeRows } from './factor-rows';
import { editKey } from './kit-edits';
import { FlagRows, WrongSeatRows } from './wrong-rows';

interface Props {
  readonly item: KitItem;
}

/** What an A-player says to this seat, and how to tell the points of the scale apart. */
export function KeyEditor({ item }: Props) {
  const { id, key } = item;
  const { anchors } = key;
  const heardCount = key.factors.filter(({ text }) => text.trim() !== '').length;
  const anchorCount = scorePoints.filter((point) => anchors[point].trim() !== '').length;
  return (
    <div className="key">
      <h3 className="kit-desk__title">Answer key for this seat</h3>
      <div className="key__block">
        <TextArea
          label="Why this seat asks"
          value={key.whyAsked}
          rows={2}
          onChange={(text) => editKey(id, 'Edit why it is asked', (draft) => void (draft.whyAsked = text), 'why')}
        />
        <TextArea
          label="What an A-player says to this seat"
          value={key.aPlayerSays}
          rows={3}
          onChange={(text) => editKey(id, 'Edit the answer', (draft) => void (draft.aPlayerSays = text), 'says')}
        />
      </div>
      <Disclosure title="Anchors 5 to 1" aside={`${anchorCount} of 5 written`} defaultExpanded={anchorCount < 5}>
        <p className="muted">What the candidate does or says at each point. What one can observe, no adjectives.</p>
        {scorePoints.toReversed().map((point) => (
          <TextArea
            key={point}
            label={`${point}`}
            value={anchors[point]}
            rows={2}
            onChange={(text) =>
              editKey(id, `Edit anchor ${point}`, (draft) => void (draft.anchors[point] = text), `anchor.${point}`)
            }
          />
        ))}
      </Disclosure>
      <Disclosure title="Listen for, and probe when it is missing" aside={`${heardCount} factors`}>
        <FactorRows item={item} />
        <ProbeRows item={item} />
      </Disclosure>
      <Disclosure title="Wrong answers and red flags" aside={`${key.redFlags.length} red flags`}>
        <TextArea
          label="A convincing wrong answer"
          value={key.convincingWrong.says}
          rows={2}
          onChange={(text) =>
            editKey(id, 'Edit the wrong answer', (draft) => void (draft.convincingWrong.says = text), 'wrong')
          }
        />
        <TextArea
          label="Why it is wrong"
          value={key.convincingWrong.why}
          rows={2}
          onChange={(text) =>
            editKey(id, 'Edit why it is wrong', (draft) => void (draft.convincingWrong.why = text), 'wrong-why')
          }
        />
        <WrongSeatRows item={item} />
        <FlagRows item={item} />
      </Disclosure>
      <TextArea
        label="A good question back from the candidate"
        value={key.goodQuestionBack}
        rows={2}
        onChange={(text) =>
          editKey(id, 'Edit the question back', (draft) => void (draft.goodQuestionBack = text), 'back')
        }
      />
    </div>
  );
}
