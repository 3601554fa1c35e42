import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';

/** A change that whoever can write to a file makes by adding to its end, as any PDF editor does. */
export type Edit = (document: PDFDocument) => void | Promise<void>;

/** The file with one more incremental update, well-formed in every way. */
export async function withUpdate(file: Uint8Array, edit: Edit): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { forIncrementalUpdate: true, updateMetadata: false });
  await edit(document);
  const updated = await document.commit({ useObjectStreams: false });
  if (updated.length === file.length) throw new Error('nothing was changed');
  return updated;
}

/** Puts an object in another one's place and sees to it that it is written. */
function replaceObject({ context }: PDFDocument, ref: PDFRef, object: PDFRawStream): void {
  context.assign(ref, object);
  context.snapshot?.markRefForSave(ref);
}

const emptied = deflateSync('BT ET');

/** The first page shows nothing any more. */
export const blankFirstPage: Edit = (document) => {
  const { context } = document;
  const contents = document.getPage(0).node.get(PDFName.of('Contents'));
  const ref = contents instanceof PDFArray ? contents.get(0) : contents;
  if (!(ref instanceof PDFRef)) throw new Error('the first page has no content of its own');
  const dict = context.obj({ Length: emptied.length, Filter: 'FlateDecode' });
  replaceObject(document, ref, PDFRawStream.of(dict, emptied));
};

/** The first page is another one, put into the same place in the tree of pages. */
export const replaceFirstPage: Edit = (document) => {
  const { context } = document;
  const page = document.getPage(0).node;
  const content = context.register(context.flateStream('0 0 m 100 100 l S'));
  page.set(PDFName.of('Contents'), content);
};

/** A note is stuck over the text. */
export const addNote: Edit = (document) => {
  const { context } = document;
  const page = document.getPage(0);
  const note = context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [50, 50, 500, 500], F: 4 });
  note.set(PDFName.of('Contents'), PDFString.of('Void'));
  page.node.addAnnot(context.register(note));
};

/** Another record takes the attached one's place. */
export const exchangeAttachment: Edit = (document) => {
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isFile = object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile');
    if (isFile) {
      const dict = context.obj({ Type: 'EmbeddedFile', Length: emptied.length, Filter: 'FlateDecode' });
      replaceObject(document, ref, PDFRawStream.of(dict, emptied));
    }
  }
};

/** A second file is attached beside the record. */
export const attachAnother: Edit = (document) =>
  document.attach(Buffer.from('{}'), 'side-letter.json', { mimeType: 'application/json' });

/** A script runs when the file is opened. */
export const addScript: Edit = (document) => document.addJavaScript('greet', 'app.alert("Hello")');

/** A field looks signed that nobody signed. */
export const moveField: Edit = (document) => {
  const field = document.getForm().getFields()[0]?.acroField.dict;
  field?.set(PDFName.of('Rect'), document.context.obj([10, 10, 20, 20]));
};

/** The catalog leads to other pages. */
export const changeCatalog: Edit = (document) => {
  const pages = document.catalog.lookup(PDFName.of('Pages'), PDFDict);
  const copy = document.context.register(pages.clone(document.context));
  document.catalog.set(PDFName.of('Pages'), copy);
};

/** Nothing but an empty update. */
export const changeNothing: Edit = (document) => {
  document.context.register(document.context.obj({ Type: 'Nothing' }));
};
