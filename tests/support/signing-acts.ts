import type { Page } from '@playwright/test';

import { consent, handOverTo, onSheetOf, readSlides, signAndHandBack, typeSignature } from './signing-screens';

/** A signatory reads, consents, types the name and gives the laptop back. @returns how many loosenings were consented to */
export async function signTyped(page: Page, name: string): Promise<number> {
  await handOverTo(page, name);
  await onSheetOf(page, name);
  await readSlides(page);
  const loosenings = await consent(page);
  await typeSignature(page, name);
  await signAndHandBack(page, name);
  return loosenings;
}
