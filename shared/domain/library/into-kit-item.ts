import { kitItemSchema, type KitItem, type KitPart } from '../kit/kit-schema';
import { linesIn, numberIn, rowsIn, wordsIn } from './body-words';
import type { LibraryItem } from './library-schema';

interface NamedCompetency {
  readonly id: string;
  readonly name: string;
}

const unscored: ReadonlySet<string> = new Set<KitPart>(['warm-up', 'close']);

/**
 * A question of the library with its answer key as a question of a kit. It keeps the item's id, so that the same
 * question of the library is the same question in every kit it is locked in.
 *
 * @param competencies of the search; the one with the item's name is rated, in capitals or not. Without one the question
 * is scored and open: the panel chooses what it rates.
 */
export function intoKitItem(
  { id, version, body }: Pick<LibraryItem, 'id' | 'version' | 'body'>,
  competencies: readonly NamedCompetency[],
): KitItem {
  const part = wordsIn(body, 'part') || undefined;
  const competency = wordsIn(body, 'competency');
  const isScored = competency.trim() !== '' && !unscored.has(part ?? '');
  const named = competencies.find(({ name }) => plain(name) === plain(competency));
  return kitItemSchema.parse({
    id,
    part,
    text: wordsIn(body, 'text'),
    competencyId: isScored ? (named?.id ?? null) : null,
    kind: wordsIn(body, 'kind') || undefined,
    minutes: numberIn(body, 'minutes') ?? undefined,
    isScored,
    key: keyOf(body),
    origin: { keyId: id, version },
  });
}

const plain = (name: string): string => name.trim().toLowerCase();

function keyOf(body: LibraryItem['body']) {
  // A line without words keeps its number: probes name their factor by it.
  const factors = rowsIn(body, 'factors').map(({ text = '' }, index) => ({ id: `f${index + 1}`, text }));
  const said = factors.filter(({ text }) => text.trim() !== '');
  const factorOf = (number: string) => said.find(({ id }) => id === `f${number.trim()}`)?.id ?? null;
  return {
    whyAsked: wordsIn(body, 'whyAsked'),
    aPlayerSays: wordsIn(body, 'aPlayerSays'),
    factors: said,
    probes: rowsIn(body, 'probes').map(({ factor = '', ask = '' }, index) => ({
      id: `p${index + 1}`,
      factorId: factorOf(factor),
      ask,
    })),
    anchors: {
      1: wordsIn(body, 'anchor1'),
      2: wordsIn(body, 'anchor2'),
      3: wordsIn(body, 'anchor3'),
      4: wordsIn(body, 'anchor4'),
      5: wordsIn(body, 'anchor5'),
    },
    convincingWrong: { says: wordsIn(body, 'wrongSays'), why: wordsIn(body, 'wrongWhy') },
    wrongSeat: rowsIn(body, 'wrongSeat').filter(({ seat = '' }) => seat !== ''),
    redFlags: linesIn(body, 'redFlags'),
    goodQuestionBack: wordsIn(body, 'goodQuestionBack'),
  };
}
