import type { Pdf } from '../handout/handout-page';
import type { HandoutWriter } from '../handout/handout-writer';
import type { Place } from './fill-in';
import { literal, openFields } from './pdf-objects';
import { placeWidget } from './widget';

/** Signatures exist, and the file only grows at its end. */
const SIGNATURES_EXIST_APPEND_ONLY = 3;

export interface SignatureFields {
  /** An empty signature field, to be filled by an incremental update. */
  add(field: EmptyField): void;
}

interface EmptyField {
  /** Unique in the file. */
  readonly name: string;
  readonly label: string;
  readonly place: Place;
  /** True for the last one: once it is signed, no reader offers to sign those that stayed empty. */
  readonly locksTheRest?: boolean;
}

/** Makes the PDF a form of signature fields alone. */
export function createSignatureFields(writer: HandoutWriter, pdf: Pdf): SignatureFields {
  const form = openFields(pdf);
  form.SigFlags = SIGNATURES_EXIST_APPEND_ONLY;
  const names = new Set<string>();
  return {
    add: ({ name, label, place, locksTheRest = false }) => {
      if (names.has(name)) throw new Error(`two signature fields are called ${name}`);
      names.add(name);
      const lock = locksTheRest ? { Lock: { Type: 'SigFieldLock', Action: 'All' } } : {};
      const entries = { FT: 'Sig', T: literal(name), P: pdf.page.dictionary, ...lock };
      form.Fields.push(placeWidget(writer, place, { label, entries }));
    },
  };
}
