import { decisionRuleInWords } from '../../agreement/decision-rule-words';
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
    rule: cutTo(600, decisionRuleInWords(document.decisionRule)),
    understood: partOf(
      named.map(({ id, name }) => ({ name: cutTo(120, name), hasTicked: course.understoodBy.includes(id) })),
      MOST_PEOPLE,
    ),
  };
}
