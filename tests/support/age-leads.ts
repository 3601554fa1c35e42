import fs from 'node:fs';
import path from 'node:path';

import { readLeads } from '../../electron/lead-aging/read-leads';
import type { AgedLeads, AgingTerms } from '#shared/domain/lead-aging/aging-order-schema';
import { termsWith } from './leads-csv';
import { tempFolder } from './temp-folder';

/** What comes of a file `leads.csv` with this content. Rejects as `readLeads` does. */
export async function ageLeads(content: string | Uint8Array, terms: AgingTerms = termsWith()): Promise<AgedLeads> {
  const file = path.join(tempFolder(), 'leads.csv');
  fs.writeFileSync(file, content);
  return await readLeads(file, terms, { onFraction: () => undefined });
}
