import { Copy } from 'lucide-react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AskedQuestion } from '#shared/domain/gap/gap-number-schema';
import { copyText } from '../../../../lib/copy-text';
import { DigestValue } from '../../../../ui/digest-value';
import { Disclosure } from '../../../../ui/disclosure';
import { IconButton } from '../../../../ui/icon-button';
import { showToast } from '../../../../ui/toast';

interface Props {
  readonly asked: AskedQuestion;
  readonly numbers: NonNullable<AskedQuestion['numbers']>;
}

/** What each seal was made of, so that anybody can make it again. */
export function GapProof({ asked, numbers }: Props) {
  const isIntact = numbers.marketing.isIntact && numbers.sales.isIntact;
  return (
    <Disclosure title="Check the seals" aside={isIntact ? 'Both fit' : 'One does not fit'}>
      <p className="muted">
        A seal is the SHA-256 of the text below it, without a line end. Make it again with any tool: the same digits
        come out only of the same number.
      </p>
      <div className="gap-proof">
        {(['marketing', 'sales'] as const).map((side) => (
          <SideProof key={side} side={side} commitment={asked[side]?.commitment ?? ''} text={numbers[side].text} />
        ))}
      </div>
    </Disclosure>
  );
}

interface SideProps {
  readonly side: Side;
  readonly commitment: string;
  readonly text: string;
}

function SideProof({ side, commitment, text }: SideProps) {
  const copy = () =>
    showToast(
      copyText(text)
        ? { title: 'Text copied', tone: 'good' }
        : { title: 'Copying did not work: select the text', tone: 'bad' },
    );
  return (
    <div className="gap-proof__side">
      <DigestValue label={`Seal of ${sideNames[side].toLowerCase()}`} sha256={commitment} isWhole />
      <div className="gap-proof__text">
        <code>{text}</code>
        <IconButton size="small" icon={Copy} label={`Copy the text of ${side}`} onPress={copy} />
      </div>
    </div>
  );
}
