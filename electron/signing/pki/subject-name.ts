import type { JsonNameParams } from '@peculiar/x509';

interface Subject {
  readonly commonName: string;
  readonly title?: string;
  readonly organisation?: string;
}

const COMMON_NAME = '2.5.4.3';
const TITLE = '2.5.4.12';
const ORGANISATION = '2.5.4.10';

/**
 * A certificate's name in structure, so that commas, quotes, plus signs and emoji are letters like any other. Empty parts
 * are left out. Values are longer than X.520's 64 characters where names are: no reader we know minds, and a cut name
 * would be somebody else's.
 */
export function subjectName({ commonName, title = '', organisation = '' }: Subject): JsonNameParams {
  const parts: [string, string][] = [
    [COMMON_NAME, commonName],
    [TITLE, title],
    [ORGANISATION, organisation],
  ];
  return parts.filter(([, value]) => value !== '').map(([type, value]) => ({ [type]: [{ utf8String: value }] }));
}
