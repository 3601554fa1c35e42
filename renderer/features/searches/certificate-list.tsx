import { localDay } from '#shared/kernel/local-day';
import { certificateWords } from '../../lib/certificate-words';
import { formatDay } from '../../lib/format-day';
import { Disclosure } from '../../ui/disclosure';
import { useSearches } from './searches-store';

/** That candidates were erased, and what went with them; no names. */
export function CertificateList() {
  const certificates = useSearches((state) => state.certificates);
  if (certificates.length === 0) return null;
  return (
    <Disclosure title={certificates.length === 1 ? '1 erased candidate' : `${certificates.length} erased candidates`}>
      <ul className="certificates">
        {certificates.map((certificate) => (
          <li key={certificate.id}>
            <span className="tabular">{formatDay(localDay(certificate.erasedAtMs))}</span>,{' '}
            {certificate.searchTitle.trim() || 'a search without a title'}: {certificateWords(certificate)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
