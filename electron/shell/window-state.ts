import { readFileSync } from 'node:fs';

import type { Theme } from '#shared/domain/settings/settings-schema';
import { writeDurably } from '../db/durable-files';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What must be known before the first window is drawn, hence a file of its own beside the workspace, and read by hand:
 * loading the schemas would keep the window waiting.
 */
export interface WindowState {
  /** Of the window when it is not maximised; null before the first start. */
  readonly bounds: Rectangle | null;
  readonly isMaximized: boolean;
  readonly theme: Theme;
}

export const smallestSize = { width: 960, height: 640 };
const usualSize = { width: 1360, height: 860 };

const usualState: WindowState = { bounds: null, isMaximized: false, theme: 'system' };

/** The state as it was left; the usual one if the file is missing or unreadable, since nothing of value is in it. */
export function readWindowState(file: string): WindowState {
  try {
    return asWindowState(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A missing file is the first start; a broken one is replaced at the next close.
    return usualState;
  }
}

/** @throws if the folder cannot be written. */
export function writeWindowState(file: string, state: WindowState): void {
  writeDurably(file, JSON.stringify(state));
}

function asWindowState(raw: unknown): WindowState {
  if (!isRecord(raw)) return usualState;
  const { bounds, isMaximized, theme } = raw;
  return {
    bounds: isRectangle(bounds) ? bounds : null,
    isMaximized: isMaximized === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isRectangle = (value: unknown): value is Rectangle =>
  isRecord(value) && ['x', 'y', 'width', 'height'].every((key) => Number.isInteger(value[key]));

/**
 * Bounds that lie wholly on a display that is there now: the remembered ones moved and shrunk as little as needed, else
 * the usual size in the middle of the first display.
 *
 * @param workAreas of the present displays in device-independent pixels, the primary one first; at least one.
 */
export function fitToDisplays(remembered: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const area = workAreas.find((display) => remembered && overlap(remembered, display) > 0) ?? workAreas[0];
  if (!area) return { x: 0, y: 0, ...usualSize };
  const isKnown = remembered !== null && overlap(remembered, area) > 0;
  const wanted = isKnown ? remembered : centred(area);
  const width = Math.min(Math.max(wanted.width, smallestSize.width), area.width);
  const height = Math.min(Math.max(wanted.height, smallestSize.height), area.height);
  return {
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usualSize.width, area.width);
  const height = Math.min(usualSize.height, area.height);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/** Shared area in square pixels. */
function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}
