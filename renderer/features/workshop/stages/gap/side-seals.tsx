import { CircleDashed, Lock } from 'lucide-react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { AskedQuestion } from '#shared/domain/gap/gap-number-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';

/** Which side has written its number, with the digits by which it is known again. */
export function SideSeals({ asked }: { readonly asked: AskedQuestion }) {
  return (
    <ul className="gap-seals">
      {(['marketing', 'sales'] as const).map((side) => {
        const sealed = asked[side];
        const Icon = sealed ? Lock : CircleDashed;
        return (
          <li key={side}>
            <Icon size={14} aria-hidden />
            <span>
              {sealed
                ? `${sideNames[side]} has written its number, sealed as `
                : `${sideNames[side]} has not written yet`}
              {sealed && <span className="gap-seals__digits">{shortDigest(sealed.commitment)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
