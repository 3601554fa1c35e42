import { cleanText } from '../../kernel/text';
import type { LocalTimes } from '../calendar/local-time';
import type { Lead, LeadStatus } from './age-lead';
import type { LeadField } from './lead-columns';
import { parseInstant } from './parse-instant';

export interface LeadFault {
  readonly field: LeadField;
  readonly message: string;
}

interface Reading {
  /** What stands in the row for a field, without spaces around it; empty for a field that the file does not have. */
  readonly cell: (field: LeadField) => string;
  /** Where times without an offset belong; null if they are not taken. */
  readonly local: LocalTimes | null;
  /** Ages are counted to here: nothing can have happened later. */
  readonly asOfMs: number;
}

const MOST_LETTERS_OF_NAME = 200;

/** A lead from one row, or everything that is wrong with the row. */
export function readLead(reading: Reading): Lead | readonly LeadFault[] {
  const faults: LeadFault[] = [];
  const id = reading.cell('lead_id');
  if (id === '') faults.push({ field: 'lead_id', message: 'This lead has no id.' });
  else if (id.length > MOST_LETTERS_OF_NAME) faults.push({ field: 'lead_id', message: tooLong('An id') });
  const status = readStatus(reading.cell('status'), faults);
  const createdAtMs = readInstant(reading, 'created_at', faults);
  const qualifiedAtMs = readInstant(reading, 'qualified_at', faults);
  const acceptedAtMs = readInstant(reading, 'accepted_at', faults);
  const followedUpAtMs = readInstant(reading, 'first_follow_up_at', faults);
  const salesperson = readSalesperson(reading.cell('salesperson'), faults);
  if (faults.length > 0 || status === null) return faults;
  if (createdAtMs === null) return [{ field: 'created_at', message: 'It does not say when this lead was created.' }];
  const lead = { id, status, createdAtMs, qualifiedAtMs, acceptedAtMs, followedUpAtMs, salesperson };
  const disorder = findDisorder(lead);
  return disorder.length > 0 ? disorder : lead;
}

function readStatus(text: string, faults: LeadFault[]): LeadStatus | null {
  const status = text.toLowerCase();
  if (status === 'accepted' || status === 'rejected' || status === 'open') return status;
  const message = text === '' ? 'This lead has no status' : `“${shown(text)}” is no status`;
  faults.push({ field: 'status', message: `${message}: write accepted, rejected or open.` });
  return null;
}

function readInstant({ cell, local, asOfMs }: Reading, field: LeadField, faults: LeadFault[]): number | null {
  const text = cell(field);
  if (text === '') return null;
  const instant = parseInstant(text, local);
  if (typeof instant === 'number' && instant <= asOfMs) return instant;
  const fault = typeof instant === 'number' ? `lies after ${isoOf(asOfMs)}, to which ages are counted` : instant.fault;
  faults.push({ field, message: `“${shown(text)}” ${fault}.` });
  return null;
}

function readSalesperson(text: string, faults: LeadFault[]): string | null {
  const name = isPlain.test(text) ? text : cleanText(text).normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name.length > MOST_LETTERS_OF_NAME) faults.push({ field: 'salesperson', message: tooLong('A name') });
  return name === '' ? null : name;
}

/** Words of ordinary letters with one space between: nothing to clean. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

/** What cannot have happened in this order, or not without something that is missing. */
function findDisorder({ status, createdAtMs, qualifiedAtMs, acceptedAtMs, followedUpAtMs }: Lead): LeadFault[] {
  if (qualifiedAtMs === null) {
    const needs = neededQualification({ status, acceptedAtMs, followedUpAtMs });
    return needs === null ? [] : [{ field: 'qualified_at', message: needs }];
  }
  const faults: LeadFault[] = [];
  if (qualifiedAtMs < createdAtMs)
    faults.push({ field: 'qualified_at', message: 'It was qualified before it was created.' });
  if (acceptedAtMs !== null && acceptedAtMs < qualifiedAtMs) {
    faults.push({ field: 'accepted_at', message: 'It was accepted before it was qualified.' });
  }
  if (followedUpAtMs !== null && followedUpAtMs < qualifiedAtMs) {
    faults.push({ field: 'first_follow_up_at', message: 'It was followed up before it was qualified.' });
  }
  return faults;
}

function neededQualification({
  status,
  acceptedAtMs,
  followedUpAtMs,
}: Pick<Lead, 'status' | 'acceptedAtMs' | 'followedUpAtMs'>): string | null {
  if (status === 'rejected') return 'This lead is rejected, and it does not say when.';
  if (status === 'accepted' || acceptedAtMs !== null)
    return 'This lead is accepted, and it does not say when it was qualified.';
  return followedUpAtMs === null ? null : 'This lead was followed up, and it does not say when it was qualified.';
}

const isoOf = (atMs: number): string => new Date(atMs).toISOString().replace(/:\d{2}\.\d{3}Z$/, 'Z');
const tooLong = (what: string) => `${what} has at most ${MOST_LETTERS_OF_NAME} letters.`;

const MOST_SHOWN = 40;
const shown = (text: string) => cleanText(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
