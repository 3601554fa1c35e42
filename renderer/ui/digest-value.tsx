import './digest-value.css';

import { Copy } from 'lucide-react';

import { grouped, shortDigest } from '#shared/domain/signing/short-digest';
import { copyText } from '../lib/copy-text';
import { IconButton } from './icon-button';
import { showToast } from './toast';

interface Props {
  readonly label: string;
  readonly sha256: string;
  /** All 64 digits; else the sixteen that are compared by eye. */
  readonly isWhole?: boolean;
  readonly children?: string;
}

/** A digest in groups of four, with a button that copies all of it. */
export function DigestValue({ label, sha256, isWhole = false, children }: Props) {
  const copy = () => {
    const isCopied = copyText(sha256);
    showToast(
      isCopied
        ? { title: `${label} copied`, tone: 'good' }
        : { title: 'Copying did not work: select the digits', tone: 'bad' },
    );
  };
  return (
    <div className="digest">
      <p className="digest__label">{label}</p>
      <div className="digest__row">
        <p className={isWhole ? 'digest__value digest__value--whole' : 'digest__value'}>
          {isWhole ? grouped(sha256) : shortDigest(sha256)}
        </p>
        <IconButton size="small" icon={Copy} label={`Copy ${label.toLowerCase()}`} onPress={copy} />
      </div>
      {children !== undefined && <p className="digest__note">{children}</p>}
    </div>
  );
}
