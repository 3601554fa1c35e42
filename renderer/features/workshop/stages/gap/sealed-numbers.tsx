import type { Side } from '#shared/domain/agreement/accountability-schema';
import { DigestValue } from '../../../../ui/digest-value';
import { useGap } from './gap-store';

interface Props {
  readonly side: Side;
  readonly rowIds: readonly string[];
}

/** The digests that hold what a side has just committed. */
export function SealedNumbers({ side, rowIds }: Props) {
  const asked = useGap((state) => state.asked);
  return (
    <ul className="gap-sealed">
      {rowIds.map((id) => {
        const question = asked.find(({ rowId }) => rowId === id);
        const sealed = question?.[side];
        return (
          question &&
          sealed && (
            <li key={id}>
              <DigestValue label={question.question} sha256={sealed.commitment} />
            </li>
          )
        );
      })}
    </ul>
  );
}
