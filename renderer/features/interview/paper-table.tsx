import { useMemo, useRef } from 'react';

import { askedInOrder } from '#shared/domain/interview/pacing';
import { missingIn } from '#shared/domain/interview/unfinished';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { rateItem, skipItem } from './actions';
import { edit, editAnswer, note, sealImpression, useCard, useInterview } from './interview-store';
import { PaperRow } from './paper-row';
import { partNames } from './steps';

/** First impression and every scored question, one row each. */
export function PaperTable({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const kit = useInterview((state) => state.sheet.kit);
  const scored = useMemo(() => askedInOrder(kit.items).filter((item) => item.isScored), [kit]);
  const isSealed = useCard((state) => state.document.firstImpression !== null);
  const table = useRef<HTMLTableElement>(null);
  const toRow = (index: number) => {
    const next = table.current?.querySelectorAll<HTMLElement>('[data-paper-rating]')[index];
    (next ?? document.querySelector<HTMLElement>('.paper__end .button--primary'))?.focus();
  };
  return (
    <table className="paper-table" ref={table}>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">1–5</th>
          <th scope="col">What was said or done</th>
        </tr>
      </thead>
      <tbody>
        <ImpressionRow isReadOnly={isReadOnly || isSealed} onNext={() => toRow(isSealed ? 0 : 1)} />
        {scored.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            isReadOnly={isReadOnly}
            isLocked={!isSealed}
            onNext={() => toRow(index + 2)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ImpressionProps {
  readonly isReadOnly: boolean;
  readonly onNext: () => void;
}

function ImpressionRow({ isReadOnly, onNext }: ImpressionProps) {
  const sealed = useCard((state) => state.document.firstImpression);
  const draft = useCard((state) => state.document.impressionDraft);
  const { rating, words } = sealed ?? draft;
  return (
    <PaperRow
      title="First impression"
      about={sealed ? 'Sealed' : 'Sealed with Enter, before the questions'}
      name="impression"
      rating={rating}
      isSkipped={false}
      evidence={words}
      mostCharacters={600}
      isReadOnly={isReadOnly}
      missing={null}
      onRate={(point) => edit('First impression', (document) => void (document.impressionDraft.rating = point))}
      onWrite={(text) =>
        edit('Write the first impression', (document) => void (document.impressionDraft.words = text), 'impression')
      }
      onNext={() => {
        if (sealed === null && rating === null) return;
        // From its first row on: an interview that was begun on screen stays one.
        if (sealed === null) note((document) => void (document.isFromPaper = true));
        void sealImpression(Date.now()).then(onNext);
      }}
    />
  );
}

interface ItemProps {
  readonly item: KitItem;
  readonly isReadOnly: boolean;
  /** True until the first impression is sealed: nothing is answered before. */
  readonly isLocked: boolean;
  readonly onNext: () => void;
}

function ItemRow({ item, isReadOnly, isLocked, onNext }: ItemProps) {
  const answer = useCard((state) => state.document.answers[item.id]);
  const reason = answer?.skipReason ?? null;
  const isSkipped = reason !== null;
  return (
    <PaperRow
      title={item.text}
      about={partNames[item.part]}
      name={`paper.${item.id}`}
      rating={answer?.rating ?? null}
      isSkipped={isSkipped}
      evidence={reason ?? answer?.evidence ?? ''}
      mostCharacters={isSkipped ? 400 : 20_000}
      isReadOnly={isReadOnly || isLocked}
      missing={isLocked || (answer?.rating === null && !isSkipped) ? null : missingIn(answer, true)}
      onRate={(point) => rateItem(item.id, point)}
      onSkip={() => skipItem(item.id, isSkipped ? null : '')}
      onWrite={(text) =>
        editAnswer(
          item.id,
          'Write evidence',
          (draft) => {
            if (draft.skipReason === null) draft.evidence = text;
            else draft.skipReason = text;
          },
          `notes.${item.id}`,
        )
      }
      onNext={onNext}
    />
  );
}
