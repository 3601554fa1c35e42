import type { DecisionRule } from '../../agreement/decision-rule-schema';
import { mustHaves } from '../../agreement/must-haves';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, partOf } from '../room-rows';
import type { RoomSource } from '../room-source';

const MOST_PEOPLE = 12;

/** The five must-haves, how the room decides, and who said that they understand their own part. */
export function reviewBody({ document, course }: RoomSource): RoomBodyOf<'review'> {
  const named = document.setup.participants.filter(({ name }) => name.trim() !== '');
  return {
    show: 'review',
    mustHaves: mustHaves(document).map(({ name, isMet, missing }) => ({
      name,
      isMet,
      missing: cutTo(300, missing[0] ?? ''),
    })),
    rule: cutTo(600, ruleInWords(document.decisionRule)),
    understood: partOf(
      named.map(({ id, name }) => ({ name: cutTo(120, name), hasTicked: course.understoodBy.includes(id) })),
      MOST_PEOPLE,
    ),
  };
}

const ruleWords = {
  'both-leaders': 'Both leaders agree, or it is not decided.',
  consent: 'It is decided when nobody has a reason why it would harm us.',
  'majority-of-each-side': 'A majority on each side decides.',
  ladder: 'The conflict ladder decides.',
  own: '',
} as const;

const ruleInWords = ({ rule, words }: DecisionRule): string =>
  [rule === null ? '' : ruleWords[rule], words.trim()].filter((part) => part !== '').join(' ');
