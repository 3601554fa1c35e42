import { isEditable } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { sideNames } from '#shared/domain/agreement/accountability-names';
import { shuffledBy } from '#shared/domain/calibration/shuffle';
import { unsortedIn } from '#shared/domain/sorting/sorting-counts';
import type { SortingMaterial, SortingRoundId, SortingSheetDocument } from '#shared/domain/sorting/sorting-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { StoredRound } from './rounds-repository';
import type { OpenSheet } from './sheets-repository';
import type { SortingDeps } from './sorting-handlers';

interface Deps extends SortingDeps {
  readonly mustFind: (id: SortingRoundId) => StoredRound;
}

/** What one side does with its own sheet. The other side's is never read here. */
export function createSheetHandlers(deps: Deps): Pick<ApiHandlers['sorting'], 'open' | 'save' | 'commit'> {
  const { agreements, sheets, inTransaction, mustFind } = deps;
  const mustBeGoingOn = (id: SortingRoundId, side: Side): StoredRound => {
    const stored = mustFind(id);
    const standing = agreements.standingOf(stored.agreementId);
    if (standing && !isEditable(standing.status))
      throw new AppError('CONFLICT', 'This agreement is closed. Its terms are tested before it is.');
    if (stored.round[side] === 'committed')
      throw new AppError('CONFLICT', `${sideNames[side]} has committed its sheet. Nobody can change it.`);
    return stored;
  };
  const mustOwn = (id: SortingRoundId, side: Side): OpenSheet => {
    const sheet = sheets.findOpen(id, side);
    if (!sheet) throw new AppError('NOT_FOUND', `${sideNames[side]} has not begun to sort yet. Open the sheet first.`);
    return sheet;
  };
  const view = (id: SortingRoundId, side: Side) => {
    const { sorts, terms, leads } = mustFind(id).readMaterial();
    const bare = leads.map(({ id: leadId, title, facts }) => ({ id: leadId, title, facts }));
    // What is read first colours what is read next, and not for both sides in the same way.
    return { id, sorts, terms, leads: shuffledBy(bare, `${id}/${side}`), ...mustOwn(id, side) };
  };

  return {
    open: ({ id, side }) => {
      inTransaction(() => {
        mustBeGoingOn(id, side);
        if (!sheets.findOpen(id, side)) sheets.insert(id, side);
      });
      return view(id, side);
    },
    save: ({ id, side, expectedRev, document }) => {
      const isSaved = inTransaction(() => {
        const { readMaterial } = mustBeGoingOn(id, side);
        mustOwn(id, side);
        refuseStrangers(readMaterial(), document);
        return sheets.save(id, side, { expectedRev, document });
      });
      return isSaved ? { kind: 'saved', rev: expectedRev + 1 } : { kind: 'conflict', current: view(id, side) };
    },
    commit: ({ id, side, expectedRev }) => {
      inTransaction(() => {
        const { readMaterial } = mustBeGoingOn(id, side);
        const { document, rev } = mustOwn(id, side);
        if (rev !== expectedRev) throw stale();
        refuseUnfinished(readMaterial(), document);
        if (!sheets.commit(id, side, { expectedRev, nowMs: deps.nowMs() })) throw stale();
      });
      return mustFind(id).round;
    },
  };
}

const stale = () => new AppError('CONFLICT', 'This sheet was changed meanwhile. Look at it again, then commit.');

function refuseStrangers({ leads }: SortingMaterial, { sorts }: SortingSheetDocument): void {
  const known = new Set(leads.map(({ id }) => id));
  if (Object.keys(sorts).some((id) => !known.has(id)))
    throw new AppError('VALIDATION', 'The sheet names a lead that is not in this test.');
}

function refuseUnfinished({ leads }: SortingMaterial, { sorts }: SortingSheetDocument): void {
  const left = unsortedIn(leads, sorts);
  if (left.length === 0) return;
  throw new AppError(
    'VALIDATION',
    left.length === 1
      ? 'One lead is not sorted yet. Sort it, then commit.'
      : `${left.length} leads are not sorted yet. Sort them, then commit.`,
    Object.fromEntries(left.map(({ id }) => [id, 'Not sorted yet'])),
  );
}
