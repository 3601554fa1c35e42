import type { ShippedKey } from './role-schema';

/** Every word of an answer key that a reader sees. */
export const wordsOfKey = ({ key }: ShippedKey): string =>
  [
    key.whyAsked,
    key.aPlayerSays,
    ...key.factors.map(({ text }) => text),
    ...key.probes.map(({ ask }) => ask),
    ...Object.values(key.anchors),
    key.convincingWrong.says,
    key.convincingWrong.why,
    ...key.wrongSeat.map(({ says }) => says),
    ...key.redFlags,
    key.goodQuestionBack,
  ].join('\n');
