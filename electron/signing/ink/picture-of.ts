import type { InkPicture, Mark } from '#shared/domain/signing/signature-schema';
import { pictureOfStrokes } from './drawn-picture';
import { pictureOfName } from './typed-picture';

/** The picture of a mark, trimmed to what was drawn or typed. Never empty; equal marks give equal pictures. */
export const pictureOf = (mark: Mark): InkPicture =>
  mark.method === 'drawn' ? pictureOfStrokes(mark) : pictureOfName(mark.text);
