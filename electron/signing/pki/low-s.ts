import { fromBER, Integer, Sequence } from 'asn1js';

/** Order of the curve P-256 (FIPS 186-5, SP 800-186). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Of every ECDSA signature (r, s) there is a twin (r, n - s) that fits the same key and content. Only the one with the
 * smaller s is ours, so that nobody can write the other into a sealed file unnoticed.
 *
 * @param signature DER, over P-256.
 */
export function hasLowS(signature: Uint8Array): boolean {
  const parts = partsOf(signature);
  return parts !== null && parts.s <= ORDER / 2n;
}

/**
 * The signature with the smaller s; DER.
 *
 * @throws {Error} if it is no ECDSA signature.
 */
export const withLowS = (signature: Uint8Array): Uint8Array => (hasLowS(signature) ? signature : twinOf(signature));

/**
 * The other signature that fits as well; DER.
 *
 * @throws {Error} if it is no ECDSA signature.
 */
export function twinOf(signature: Uint8Array): Uint8Array {
  const parts = partsOf(signature);
  if (!parts) throw new Error('this is no ECDSA signature in DER');
  const twin = [Integer.fromBigInt(parts.r), Integer.fromBigInt(ORDER - parts.s)];
  return new Uint8Array(new Sequence({ value: twin }).toBER(false));
}

function partsOf(signature: Uint8Array): { readonly r: bigint; readonly s: bigint } | null {
  const { offset, result } = fromBER(Uint8Array.from(signature));
  if (offset !== signature.length || !(result instanceof Sequence)) return null;
  const [r, s, ...others]: unknown[] = result.valueBlock.value;
  if (!(r instanceof Integer) || !(s instanceof Integer) || others.length > 0) return null;
  return { r: r.toBigInt(), s: s.toBigInt() };
}
