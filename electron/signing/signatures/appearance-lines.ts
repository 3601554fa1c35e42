import { byThisClock } from '#shared/domain/signing/clock';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { SealStatement, SignatureRecord } from '#shared/domain/signing/signature-schema';
import { showInstant } from '../../exporting/revision/show-instant';
import type { ClockReading } from '../log/audit-log';

const methods = { drawn: 'Drawn on screen', typed: 'Typed on screen' } as const;

/** What stands beside the picture of a signature, below the name. */
export function signatureLines(record: SignatureRecord, locale: string): string[] {
  const { mark, title, consentedLoosenings } = record;
  const count = consentedLoosenings.length;
  return [
    ...(title.trim() === '' ? [] : [title]),
    `${methods[mark.method]}, ${whenInWords(record, locale)}`,
    ...(count === 0
      ? []
      : [
          `Consents separately to ${count === 1 ? 'the one loosening' : `each of the ${count} loosenings`} of this amendment`,
        ]),
  ];
}

interface Sealed extends Pick<RevisionRecord, 'signatories'> {
  readonly client: Pick<RevisionRecord['client'], 'locale'>;
}

/** What stands in the field of the seal: who signed how, and when it was sealed. */
export function sealLines(record: Sealed, statement: SealStatement, clock: ClockReading): string[] {
  const namesOf = (ids: readonly string[]) =>
    record.signatories
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const onPaper = statement.onPaper.flatMap(({ signatoryIds }) => signatoryIds);
  const seen = [...statement.signed, ...onPaper, ...statement.declined];
  const absent = record.signatories.filter(({ id }) => !seen.includes(id)).map(({ id }) => id);
  const named = [
    ['Signed', statement.signed],
    ['Signed on paper, as scans say', onPaper],
    ['Declined', statement.declined],
    ['Not signed', absent],
  ] as const;
  return [
    ...named.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what}: ${namesOf(ids)}`),
    `Sealed ${whenInWords(clock, record.client.locale)}`,
  ];
}

const whenInWords = ({ atMs, clockWentBackMs }: ClockReading, locale: string): string =>
  `${showInstant(new Date(atMs).toISOString(), locale)}, ${byThisClock(clockWentBackMs)}`;
