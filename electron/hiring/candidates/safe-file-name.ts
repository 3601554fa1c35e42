import sanitize from 'sanitize-filename';

/** Bytes a name may have before its extension: most file systems take 255 for the whole. */
const mostBytes = 180;

/** Characters that are not seen or that turn around what is: `cv\u202Efdp.exe` reads like `cvexe.pdf`. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is removed
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
/** Names that Windows keeps for devices, with whatever extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³])(?:[. ]|$)/i;

/**
 * The name of a file as every system takes it, without a folder and without anything that hides what it is.
 *
 * @param extension of the kind that was sniffed: `pdf`.
 */
export function safeFileName(name: string, extension: string): string {
  const last = name.slice(0, 2_000).toWellFormed().replaceAll('\uFFFD', '').split(/[\\/]/).at(-1) ?? '';
  const stem = withoutExtension(last.replace(unseen, '').replace(/[.\s]+$/, ''), extension);
  const safe = sanitize(stem.replace(/\s+/g, ' '), { replacement: '-' }).replace(/^[.\s~-]+|[.\s]+$/g, '');
  const shortened = shorten(safe).replace(/[.\s]+$/g, '');
  const kept = shortened === '' ? 'File' : shortened;
  return `${device.test(kept) ? `_${kept}` : kept}.${extension}`;
}

/** A name no other file of the candidate has: `CV.pdf`, `CV (2).pdf`. */
export function freeFileName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) {
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  }
  return free;
}

function withoutExtension(name: string, extension: string): string {
  const dot = name.lastIndexOf('.');
  const claimed = name
    .slice(dot + 1)
    .toLowerCase()
    .trim();
  const isSame = claimed === extension || (claimed === 'jpeg' && extension === 'jpg');
  return dot >= 0 && isSame ? name.slice(0, dot) : name;
}

/** Cut by whole characters as a reader sees them. */
function shorten(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(name.slice(0, 4 * mostBytes))) {
    bytes += Buffer.byteLength(segment);
    if (bytes > mostBytes) break;
    kept += segment;
  }
  return kept;
}
