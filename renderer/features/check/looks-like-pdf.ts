/** By its name or by how it begins: a damaged PDF has lost one of the two at most, and its damage is what is looked for. */
export const looksLikePdf = (fileName: string, content: Uint8Array): boolean =>
  /\.pdf$/i.test(fileName) || String.fromCharCode(...content.subarray(0, 5)) === '%PDF-';
