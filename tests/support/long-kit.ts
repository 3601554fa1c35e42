import { kitDocumentSchema, type KitDocument } from '#shared/domain/kit/kit-schema';

const sentence = 'Says that the number had been 38 percent, then that it had not, and why it is different today. ';
const long = (letters: number) => sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters);
const word = (letters: number) => 'W'.repeat(letters);
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Every text as long as it may be, endless words, letters that no typeface of ours has. */
export function longKit(): KitDocument {
  const key = {
    whyAsked: long(1_200),
    aPlayerSays: `${long(2_300)} שלום 👩🏽‍🚀`,
    factors: range(20).map((index) => ({ id: `f.${index}`, text: index % 2 === 0 ? long(400) : word(400) })),
    probes: range(20).map((index) => ({ id: `p${index}`, factorId: `f.${index % 7}`, ask: long(600) })),
    anchors: { 1: long(1_200), 2: word(1_200), 3: long(1_200), 4: '', 5: long(1_200) },
    convincingWrong: { says: long(1_200), why: long(1_200) },
    wrongSeat: [{ seat: 'hr', says: long(800) }],
    redFlags: range(20).map(() => long(400)),
    goodQuestionBack: long(800),
  };
  return kitDocumentSchema.parse({
    items: [
      { id: 'warm', part: 'warm-up', text: long(1_200), isScored: false },
      { id: 'q.1', part: 'key', text: word(1_200), competencyId: 'measurement', key },
      { id: 'q-2', part: 'depth', text: '', key: {} },
      { id: 'q-3', part: 'candidate', text: `${long(600)} 🇨🇭 עברית`, minutes: 15, key },
    ],
    plannedMinutes: 480,
  });
}
