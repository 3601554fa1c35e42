import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { agreementId, revisionView, signingRoom } from './signing-views';
import { useContent } from '../../renderer/features/signing/content-store';
import { RoomPartsContext, type RoomParts } from '../../renderer/features/signing/room-parts';
import { useRoom } from '../../renderer/features/signing/room-store';
import { SigningPage } from '../../renderer/features/signing/signing-page';

type Changes = Parameters<typeof revisionView>[0];

/** A room where a closed revision waits for its signatures. */
export const isOpenForSigning = (changes: Changes = {}): SigningRoom =>
  signingRoom({ status: 'signing', closing: null, revisions: [revisionView(changes)] });

export const lockedKeys = { ...signingRoom().keys, isUnlocked: false };

/** What other areas give the room, as words. */
const parts: RoomParts = {
  amendmentForm: ({ draft, onChange }) => (
    <button onClick={() => onChange({ ...draft, reason: `${draft.reason}!` })}>Reason: {draft.reason}</button>
  ),
  amendmentReasons: ({ reason }) => <p>{reason}</p>,
  changeList: (changes) => <p>{changes.length} changes side by side</p>,
  looseningList: (loosenings) => <p>{loosenings.map(({ text }) => text).join()}</p>,
  auditLog: (log) => <p>{log.entries.length} lines</p>,
  chain: ({ revisions, report, actionsOf }) => (
    <ol aria-label={`Chain, whole: ${report?.isWhole ?? 'not checked'}`}>
      {revisions.map((revision) => (
        <li key={revision.id}>
          Revision {revision.number} {actionsOf(revision)}
        </li>
      ))}
    </ol>
  ),
  keysDialog: ({ isOpen, onUnlocked }) => isOpen && <button onClick={onUnlocked}>Unlock</button>,
};

export function forgetRoom(): void {
  useRoom.setState({ agreementId: null, room: null, busy: null, refusal: '', chain: null });
  useContent.setState({ of: '', content: null, problem: '' });
}

export function renderRoom(): void {
  render(
    <RoomPartsContext value={parts}>
      <SigningPage agreementId={agreementId} />
    </RoomPartsContext>,
  );
}

export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
export const inDialog = () => within(screen.getByRole('alertdialog'));
export const confirm = (name: string): Promise<void> => userEvent.click(inDialog().getByRole('button', { name }));
