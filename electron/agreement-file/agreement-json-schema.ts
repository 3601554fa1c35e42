import { z } from 'zod';

import { agreementFileSchema } from '#shared/domain/agreement/agreement-file';

/**
 * JSON Schema (draft 2020-12) of an agreement file, generated from the schema that reads it. Unknown keys are refused
 * everywhere, as in reading.
 */
export function agreementJsonSchema(): object {
  return z.toJSONSchema(agreementFileSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object' && jsonSchema.properties) jsonSchema.additionalProperties = false;
    },
  });
}
