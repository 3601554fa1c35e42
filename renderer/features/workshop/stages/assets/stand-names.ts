import { Check, CircleDashed, Minus, TriangleAlert, X, type LucideIcon } from 'lucide-react';

import type { AssetStand } from '#shared/domain/assets/asset-map-schema';

/** `unseen` is a cell nobody has looked at. */
export type ShownStand = AssetStand | 'unseen';

export const standNames: Readonly<Record<ShownStand, string>> = {
  have: 'Have',
  weak: 'Weak',
  missing: 'Missing',
  unneeded: 'Not needed',
  unseen: 'Not looked at',
};

export const standIcons: Readonly<Record<ShownStand, LucideIcon>> = {
  have: Check,
  weak: TriangleAlert,
  missing: X,
  unneeded: Minus,
  unseen: CircleDashed,
};

/** Keys that set the cell in focus. */
export const standKeys: Readonly<Record<string, AssetStand | null>> = {
  h: 'have',
  w: 'weak',
  m: 'missing',
  n: 'unneeded',
  Delete: null,
  Backspace: null,
};
