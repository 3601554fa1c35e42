import { Lock, LockOpen } from 'lucide-react';

import { Chip } from '../../ui/chip';
import { useIsChangedSinceLock, useKit } from './kit-store';

/** Whether candidates can be interviewed with this kit, and by which version. */
export function LockState() {
  const locks = useKit((state) => state.locks);
  const hasChanged = useIsChangedSinceLock();
  const [newest] = locks;
  if (!newest) return <Chip icon={LockOpen}>Not locked</Chip>;
  if (hasChanged) return <Chip tone="warn" icon={LockOpen}>{`Changed since version ${newest.version}`}</Chip>;
  return <Chip tone="good" icon={Lock}>{`Version ${newest.version}, ${newest.sha256.slice(0, 8)}`}</Chip>;
}
