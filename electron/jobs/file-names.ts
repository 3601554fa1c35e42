import sanitize from 'sanitize-filename';

/** Bytes a name may have before its extension: most file systems take 255 for the whole. */
const mostBytes = 180;

/**
 * A file name such as `Northwind - Sales and marketing agreement.pptx` that every system takes, whatever was typed as a
 * title; `Rapport.pptx` if nothing of it can stand in a name.
 */
export function fileNameFor(parts: readonly string[], extension: string): string {
  const words = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
  const safe = sanitize(words.join(' - ').toWellFormed(), { replacement: '-' }).replace(/^[.\s-]+|[.\s-]+$/g, '');
  return `${shortened(safe) || 'Rapport'}.${extension}`;
}

/** Cut by whole characters as a reader sees them, so that no emoji or accent is torn apart. */
function shortened(name: string): string {
  const segments = [...new Intl.Segmenter('en').segment(name)].map(({ segment }) => segment);
  let bytes = 0;
  const kept = segments.filter((segment) => (bytes += Buffer.byteLength(segment)) <= mostBytes);
  return kept.join('').trim();
}
