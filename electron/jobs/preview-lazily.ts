import type { PreviewDeck } from '../agreements/agreement-handlers';

/** The slides as boxes; fonts and their measuring are loaded at the first call, because the start must not wait for them. */
export const previewLazily: PreviewDeck = async (client, document, layout, signed) => {
  const { previewDeck } = await import('../exporting/deck/preview-deck');
  return previewDeck({ client, document, layout, signed });
};
