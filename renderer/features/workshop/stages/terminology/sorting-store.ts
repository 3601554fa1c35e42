import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import {
  isRoundOpen,
  type LeadChoice,
  type SortingResult,
  type SortingRound,
  type SortingRoundId,
} from '#shared/domain/sorting/sorting-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../../lib/api';
import { wordsOf } from '../../../../ui/report-refusal';
import { flushSaves, useWorkshop } from '../../workshop-store';

/** A finished test, or why it cannot be read. */
type Read = { readonly result: SortingResult } | { readonly problem: string };

interface SortingState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly agreementId: AgreementId | null;
  /** Newest first. */
  readonly rounds: readonly SortingRound[];
  /** Of every finished round, by its id. */
  readonly read: Readonly<Record<string, Read>>;
}

/** The sorting tests of the open agreement, as main tells them. */
export const useSorting = create<SortingState>()(() => ({
  status: 'loading',
  problem: '',
  agreementId: null,
  rounds: [],
  read: {},
}));

/** Reads the tests and what came of the finished ones. A failure is kept in the state. */
export async function loadSorting(): Promise<void> {
  const { agreementId } = useWorkshop.getState();
  const isKnown = useSorting.getState().agreementId === agreementId;
  useSorting.setState({ agreementId, problem: '', ...(!isKnown && { status: 'loading', rounds: [], read: {} }) });
  try {
    const rounds = await api.sorting.list({ agreementId });
    const finished = rounds.filter(isRoundOpen);
    const read = await Promise.all(finished.map(async ({ id }) => [id, await readRound(id)] as const));
    if (useSorting.getState().agreementId === agreementId)
      useSorting.setState({ status: 'ready', rounds, read: Object.fromEntries(read) });
  } catch (error) {
    useSorting.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** What is final is not asked twice; one damaged test leaves the others to be read. */
async function readRound(id: SortingRoundId): Promise<Read> {
  const known = useSorting.getState().read[id];
  if (known && 'result' in known) return known;
  try {
    return { result: await api.sorting.result({ id }) };
  } catch (error) {
    return { problem: wordsOf(error) };
  }
}

/** Begins a test with the terms as they are worded now. @throws {AppError} with what was refused. */
export async function beginRound(leads: LeadChoice): Promise<void> {
  if (!(await flushSaves())) throw new AppError('STORAGE', 'The terms are not saved yet. Try again in a moment.');
  await api.sorting.begin({ agreementId: useWorkshop.getState().agreementId, leads });
  await loadSorting();
}

/** Takes back a test that is not finished. @throws {AppError} with what was refused. */
export async function dropRound(id: SortingRoundId): Promise<void> {
  await api.sorting.drop({ id });
  await loadSorting();
}
