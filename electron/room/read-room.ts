import { isEditable, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { GapBoard } from '#shared/domain/gap/gap-board';
import type { StageScript } from '#shared/domain/playbook/stage-script-schema';
import type { PulseResult } from '#shared/domain/pulse/pulse-schema';
import { pulseThemeNames } from '#shared/domain/pulse/theme-names';
import { courseOf, type PulseTheme, type RoomQuestion, type SortingOutcome } from '#shared/domain/room/room-source';
import type { SortingBoard } from '#shared/domain/sorting/sorting-board';
import { createAgreementRepository } from '../agreements/agreement-repository';
import { readWorkshopPlaybook } from '../content/workshop-playbook';
import type { Db } from '../db/connection';
import { createEngagementRepository } from '../engagements/engagement-repository';
import { readGapBoard } from '../gap/gap-board';
import { readPulseResult } from '../pulse/pulse-result';
import { readSortingBoard } from '../sorting/sorting-board';
import type { RoomReading } from './room-director';

/**
 * What is stored of an agreement for its room: the document as it was saved, and of all else only what may be seen. The
 * readers of numbers, sheets and the pulse give nothing before it is open to everybody.
 *
 * @returns null for an agreement that is gone or closed: its workshop is over.
 * @throws {AppError} STORAGE if a stored text is damaged.
 */
export function readRoom(db: Db, id: AgreementId): RoomReading | null {
  const agreement = createAgreementRepository(db).find(id);
  const engagement = agreement && createEngagementRepository(db).find(agreement.engagementId);
  if (!agreement || !engagement || !isEditable(agreement.status)) return null;
  const { document, facilitation } = agreement;
  return {
    source: {
      document,
      look: { locale: engagement.locale, currency: engagement.currency },
      course: courseOf(agreement, shippedScripts()),
      questions: questionsOn(readGapBoard(db, id)),
      sorting: outcomeOn(readSortingBoard(db, id)),
      pulse: themesOf(readPulseResult(db, id)),
    },
    cursor: { stage: facilitation.currentStage, pointer: facilitation.currentField },
  };
}

const questionsOn = ({ rows }: GapBoard): RoomQuestion[] =>
  rows.map(({ rowId, question, unit, hasMarketing, hasSales, shown }) => ({
    id: rowId,
    question,
    unit,
    isIn: { marketing: hasMarketing, sales: hasSales },
    revealed: shown && { marketing: shown.marketing, sales: shown.sales, record: shown.record },
  }));

/** Of the newest test; while both sides are at another one, the count alone of the one before. */
function outcomeOn({ round, history }: SortingBoard): SortingOutcome | null {
  if (round?.result) {
    const { alike, of, sorts } = round.result;
    return { number: round.number, alike, of, terms: sorts };
  }
  const last = history.at(-1);
  return last ? { ...last, terms: [] } : null;
}

const themesOf = (result: PulseResult | null): PulseTheme[] | null =>
  result && result.themes.map(({ theme, marketing, sales }) => ({ name: pulseThemeNames[theme], marketing, sales }));

let scripts: readonly StageScript[] | undefined;

/** They do not change while the app runs. */
const shippedScripts = (): readonly StageScript[] => (scripts ??= readWorkshopPlaybook().scripts);
