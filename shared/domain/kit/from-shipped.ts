import { kitItemSchema, type KitItem } from './kit-schema';
import type { ShippedKey, ShippedQuestion } from '../playbook/role-schema';

/** A shipped question with one seat's answer key, as it goes into that seat's kit and may be changed there. */
export function kitItemFromShipped(shippedKey: ShippedKey, question: ShippedQuestion): KitItem {
  const { id, version, minutes, key } = shippedKey;
  return kitItemSchema.parse({
    id,
    part: question.part,
    text: question.text,
    competencyId: question.competencyId,
    kind: question.kind,
    minutes,
    isScored: question.competencyId !== null,
    key,
    origin: { keyId: id, version },
  });
}
