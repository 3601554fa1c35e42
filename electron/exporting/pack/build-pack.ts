import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { PackContent } from '#shared/domain/pack/pack-content';
import { packPartNames, packParts, type PackPart } from '#shared/domain/pack/pack-schema';
import { makeSheets, type Sheet } from '../pages/sheet';
import { writeAgendaPart } from './agenda-part';
import { writeBallotPart } from './ballot-part';
import { writeCover } from './cover';
import { writeFormPart } from './form-part';
import { writeLeadPart } from './lead-part';
import { writePosterPart } from './poster-part';
import { writeRolePart } from './role-part';
import { writeScriptPart } from './script-part';

interface PackOptions {
  readonly client: Client;
  readonly content: PackContent;
  readonly parts: readonly PackPart[];
  /** Told before each part. */
  readonly onPart?: (part: PackPart, fraction: number) => void;
}

const writers: Readonly<Record<PackPart, (sheet: Sheet, content: PackContent) => void>> = {
  agenda: writeAgendaPart,
  scripts: writeScriptPart,
  'role-cards': writeRolePart,
  'lead-cards': writeLeadPart,
  ballots: writeBallotPart,
  posters: writePosterPart,
  forms: writeFormPart,
};

/**
 * The facilitator's pack as one tagged PDF in the client's page size: what is read out, cut up, written on and hung on
 * the wall. Each part begins on a page of its own. Equal content gives equal bytes.
 *
 * @param options.parts printed in their usual order, whatever order they are named in.
 */
export async function buildPack({ client, content, parts, onPart }: PackOptions): Promise<Uint8Array> {
  const chosen = packParts.filter((part) => parts.includes(part));
  const title = `Facilitator’s pack: ${content.title}`;
  return await makeSheets({ client, title, footer: `${client.name}  ·  Facilitator’s pack` }, (sheet) => {
    writeCover(sheet, { clientName: client.name, content, parts: chosen });
    for (const [index, part] of chosen.entries()) {
      onPart?.(part, index / chosen.length);
      sheet.writer.newPage();
      sheet.writer.outline(packPartNames[part]);
      writers[part](sheet, content);
    }
  });
}
