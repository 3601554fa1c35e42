import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { proposedSet } from '#shared/domain/calibration/shipped-sets';
import type { CalibrationHead } from '#shared/domain/calibration/set-schema';
import { dateNames } from '#shared/domain/kit/seat-kind';
import type { Search } from '#shared/domain/search/search-schema';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { wordsOf } from '../../ui/report-refusal';
import { beginSession, useSessions } from './sessions-store';
import { seatName, seatWithPerson } from './words';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks which answers are rated, and by whom. */
export function NewSessionDialog({ isOpen, onClose }: Props) {
  const search = useSessions((state) => state.search);
  return (
    <Dialog title="Calibrate the panel" isOpen={isOpen} onClose={onClose}>
      {search && <NewSessionForm search={search} onClose={onClose} />}
    </Dialog>
  );
}

function NewSessionForm({ search, onClose }: { readonly search: Search; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const { sets, sessions } = useSessions();
  const { seats } = search.document.panel;
  const [setId, setSetId] = useState(() => proposedSet(sets, search.document.roleId)?.id ?? '');
  const [seatIds, setSeatIds] = useState<readonly string[]>(() => seats.map(({ id }) => id));
  const [problem, setProblem] = useState('');
  const [isPending, setIsPending] = useState(false);
  const begin = async () => {
    if (seatIds.length < 2) {
      setProblem('Choose two seats or more: one alone has nobody to agree with.');
      return;
    }
    setIsPending(true);
    try {
      const { id } = await beginSession({ searchId: search.id, setId, seatIds });
      onClose();
      await navigate({
        to: '/hiring/$searchId/calibration/$calibrationId',
        params: { searchId: search.id, calibrationId: id },
      });
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };
  const toggle = (id: string, isIn: boolean) => {
    setProblem('');
    setSeatIds(isIn ? [...seatIds, id] : seatIds.filter((each) => each !== id));
  };
  return (
    <form
      className="stack"
      aria-label="New calibration"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void begin();
      }}
    >
      <RadioGroup
        label="Which answers"
        value={setId}
        options={sets.map((set) => ({
          id: set.id,
          label: set.roleId === search.document.roleId ? `${set.roleName}, as in this search` : set.roleName,
          hint: hintOf(
            set,
            sessions.some((session) => session.isOpen && session.set?.id === set.id),
          ),
        }))}
        onChange={setSetId}
      />
      <fieldset className="new-session__seats">
        <legend className="new-session__legend">Who takes part</legend>
        {seats.map((seat) => (
          <Checkbox key={seat.id} isSelected={seatIds.includes(seat.id)} onChange={(isIn) => toggle(seat.id, isIn)}>
            {seatWithPerson(seat)}
          </Checkbox>
        ))}
      </fieldset>
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={isPending}>
          Begin
        </Button>
      </DialogActions>
    </form>
  );
}

function hintOf({ question, seat, date }: CalibrationHead, isKnown: boolean): string {
  const asked = `${sentence(seatName({ kind: seat }))}, ${dateNames[date].toLowerCase()}: ${question}`;
  return isKnown ? `${asked} Rated before in this search: its references are known.` : asked;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
