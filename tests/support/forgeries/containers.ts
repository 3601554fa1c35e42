import { fromBER, Integer, Null, ObjectIdentifier, OctetString } from 'asn1js';
import { Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs';

import { twinOf } from '../../../electron/signing/pki/low-s';
import { containerAt, patched } from './forger';

/** The file with the seal's container written anew, which no signature covers; the signature in it stays true. */
export function withSealContainer(file: Uint8Array, change: (data: SignedData) => void): Uint8Array {
  const { start, end } = containerAt(file, -1);
  const padded = Buffer.from(Buffer.from(file).toString('latin1', start, end), 'hex');
  const { contentType, content } = new ContentInfo({ schema: fromBER(Uint8Array.from(padded)).result });
  const data = new SignedData({ schema: content });
  change(data);
  const written = new ContentInfo({ contentType, content: data.toSchema(true) }).toSchema().toBER(false);
  const digits = Buffer.from(written).toString('hex');
  if (digits.length > end - start) throw new Error('the container has no room for that');
  return patched(file, start, digits.padEnd(end - start, '0'));
}

/** One certificate more, that nobody asked for. */
export const addCertificate = (data: SignedData): void => {
  const [first] = data.certificates ?? [];
  if (first) data.certificates = [...(data.certificates ?? []), first];
};

/** A remark that is not signed. */
export const addRemark = (data: SignedData): void => {
  const [signer] = data.signerInfos;
  if (!signer) throw new Error('nobody signed');
  const remark = new Attribute({ type: '1.2.840.113549.1.9.13', values: [new Integer({ value: 7 })] });
  signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [remark] });
};

/** Another name for what is in it. */
export const renameContent = (data: SignedData): void => {
  data.encapContentInfo.eContentType = new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' }).getValue();
};

/** The same said in other bytes: a parameter left out that says nothing. */
export const leaveOutNull = (data: SignedData): void => {
  const [digest] = data.digestAlgorithms;
  if (!(digest?.algorithmParams instanceof Null)) throw new Error('there is none to leave out');
  digest.algorithmParams = undefined;
};

/** The other of the two signatures that fit the same key and content. */
export const writeTwin = (data: SignedData): void => {
  const [signer] = data.signerInfos;
  if (!signer) throw new Error('nobody signed');
  const twin = twinOf(signer.signature.valueBlock.valueHexView);
  signer.signature = new OctetString({ valueHex: Uint8Array.from(twin) });
};
