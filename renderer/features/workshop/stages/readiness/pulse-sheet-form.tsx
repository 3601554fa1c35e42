import { useRef, useState } from 'react';

import { pulseValues, type PulseDesk, type PulseSide, type PulseValue } from '#shared/domain/pulse/pulse-schema';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { wordsOf } from '../../../../ui/report-refusal';
import { Segmented } from '../../../../ui/segmented';
import { useWorkshop } from '../../workshop-store';
import { submitSheet } from './pulse-store';

interface Props {
  readonly side: PulseSide;
  readonly statements: NonNullable<PulseDesk['running']>['statements'];
  readonly onHandedIn: () => void;
}

const words: Readonly<Record<PulseValue, string>> = {
  1: 'Not at all',
  2: 'Hardly',
  3: 'Partly',
  4: 'Mostly',
  5: 'Entirely',
};
const options = pulseValues.map((value) => ({ id: String(value), label: words[value] }));

/** One person's sheet. Its answers live here alone; when it is handed in or left, this form and they are gone. */
export function PulseSheetForm({ side, statements, onHandedIn }: Props) {
  const [given, setGiven] = useState<ReadonlyMap<string, PulseValue>>(new Map());
  const [isChecked, setIsChecked] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const agreementId = useWorkshop((state) => state.agreementId);
  const open = statements.filter(({ id }) => !given.has(id));

  const handIn = async () => {
    const [missing] = open;
    if (missing) {
      setIsChecked(true);
      const place = statements.indexOf(missing);
      list.current?.children[place]?.querySelector('input')?.focus();
      return;
    }
    setIsPending(true);
    const answers = [...given].map(([statementId, value]) => ({ statementId, value }));
    try {
      await submitSheet(agreementId, { side, answers });
      onHandedIn();
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };

  return (
    <div className="pulse-sheet">
      <ol className="pulse-sheet__list" ref={list}>
        {statements.map(({ id, statement }) => (
          <li key={id}>
            <Segmented
              label={statement}
              value={given.has(id) ? String(given.get(id)) : null}
              options={options}
              error={isChecked && !given.has(id) ? 'Answer this one too.' : undefined}
              onChange={(chosen) => {
                const value = pulseValues.find((each) => String(each) === chosen);
                if (value !== undefined) setGiven((before) => new Map(before).set(id, value));
              }}
            />
          </li>
        ))}
      </ol>
      {problem !== '' && (
        <Notice tone="bad" title="Your sheet was not counted">
          {problem}
        </Notice>
      )}
      <div className="pulse-sheet__foot">
        <p className="muted" aria-live="polite">
          {open.length === 0 ? 'Every sentence is answered.' : `${open.length} of ${statements.length} still open.`}
        </p>
        <Button variant="primary" isPending={isPending} onPress={() => void handIn()}>
          Hand in my sheet
        </Button>
      </div>
    </div>
  );
}
