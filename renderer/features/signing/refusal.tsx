import { Notice } from '../../ui/notice';
import { useRoom } from './room-store';

/** Why the last step was refused, where it was asked for. */
export function Refusal() {
  const refusal = useRoom((state) => state.refusal);
  return refusal === '' ? null : <Notice tone="bad">{refusal}</Notice>;
}
