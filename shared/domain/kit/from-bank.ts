import type { ShippedKey, ShippedQuestion, UnscoredPrompt } from '../playbook/role-schema';
import { kitItemSchema, type KitItem } from './kit-schema';

/**
 * A shipped answer key as a question of a kit. It keeps the key's id, so that the same question of the bank is the same
 * question in every kit it is locked in.
 */
export function kitItemFromShipped(shipped: ShippedKey, question: ShippedQuestion): KitItem {
  const { id, version, minutes, key } = shipped;
  const { text, part, competencyId, kind } = question;
  return kitItemSchema.parse({
    id,
    part,
    text,
    competencyId,
    kind,
    minutes,
    isScored: competencyId !== null,
    key,
    origin: { keyId: id, version },
  });
}

/** A prompt that opens or closes the conversation: never rated. */
export function kitItemFromPrompt({ id, version, part, text, minutes }: UnscoredPrompt): KitItem {
  return kitItemSchema.parse({ id, part, text, minutes, isScored: false, origin: { keyId: id, version } });
}
