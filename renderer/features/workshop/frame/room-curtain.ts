import { useEffect } from 'react';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { reportRefusal } from '../../../ui/report-refusal';
import { tellCurtain } from './room-store';

/**
 * Tells the room, for as long as the component is there, that somebody is behind the curtain: it sees that and nothing
 * else.
 *
 * @param side who writes; null where not even that is told.
 */
export function useRoomCurtain(side: Side | null): void {
  useEffect(() => {
    void reportRefusal(() => tellCurtain({ side }));
    return () => void reportRefusal(() => tellCurtain(null));
  }, [side]);
}
