import './answer-key-panel.css';

import type { ReactNode } from 'react';

import type { AnswerKey } from '#shared/domain/kit/answer-key-schema';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { toggleIn } from './actions';
import { note, useCard, useInterview } from './interview-store';

/** The answer key for this seat, folded away or not as it was left. Long keys scroll inside. */
export function AnswerKeyPanel({ item }: { readonly item: KitItem }) {
  const isOpen = useCard((state) => state.document.isKeyOpen);
  const kind = useInterview((state) => state.sheet.seat.kind);
  return (
    <div className={isOpen ? 'answer-key answer-key--open' : 'answer-key'}>
      <Disclosure
        title={`Answer key of this seat: ${seatKindNames[kind]}`}
        headingLevel={2}
        aside="Hidden from the candidate"
        isExpanded={isOpen}
        onChange={setKeyOpen}
      >
        <div className="answer-key__columns">
          <Factors item={item} />
          <div className="answer-key__texts">
            <KeyTexts answerKey={item.key} />
          </div>
        </div>
      </Disclosure>
    </div>
  );
}

export const setKeyOpen = (isOpen: boolean): void => note((document) => void (document.isKeyOpen = isOpen));

function Factors({ item: { id, key } }: { readonly item: KitItem }) {
  const heard = useCard((state) => state.document.answers[id]?.heard) ?? [];
  const isSealed = useInterview((state) => state.isSealed);
  const factors = key.factors.filter(({ text }) => text.trim() !== '');
  if (factors.length === 0) return <p className="muted">This key names nothing to listen for.</p>;
  return (
    <section aria-label="Listen for">
      <h3 className="answer-key__name">
        Listen for
        <span className="answer-key__count tabular">
          {' '}
          {factors.filter((factor) => heard.includes(factor.id)).length} of {factors.length} heard
        </span>
      </h3>
      <ul className="answer-key__factors">
        {factors.map((factor) => (
          <li key={factor.id}>
            <Checkbox
              isSelected={heard.includes(factor.id)}
              isDisabled={isSealed}
              onChange={() => toggleIn(id, 'heard', factor.id)}
            >
              {factor.text}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeyTexts({ answerKey: key }: { readonly answerKey: AnswerKey }) {
  const { convincingWrong: wrong } = key;
  return (
    <>
      <KeyText name="An A-player says">{key.aPlayerSays}</KeyText>
      <KeyText name="Why this seat asks">{key.whyAsked}</KeyText>
      <KeyText name="Sounds right, is not" more={wrong.why}>
        {wrong.says}
      </KeyText>
      {key.wrongSeat.map(({ seat, says }) => (
        <KeyText key={seat + says} name={`Good for the ${seatKindNames[seat]}, not here`}>
          {says}
        </KeyText>
      ))}
      <KeyText name="A good question back">{key.goodQuestionBack}</KeyText>
    </>
  );
}

interface KeyTextProps {
  readonly name: string;
  readonly more?: string;
  readonly children: string;
}

function KeyText({ name, more = '', children }: KeyTextProps): ReactNode {
  if (children.trim() === '' && more.trim() === '') return null;
  return (
    <section>
      <h3 className="answer-key__name">{name}</h3>
      {children.trim() !== '' && <p className="answer-key__text">{children}</p>}
      {more.trim() !== '' && <p className="answer-key__text muted">{more}</p>}
    </section>
  );
}
