import { z } from 'zod';

/**
 * JSON Schema (draft 2020-12) of a file format, generated from the schema that reads it. Unknown keys are refused
 * everywhere, as in reading.
 */
export function fileJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object' && jsonSchema.properties) jsonSchema.additionalProperties = false;
    },
  });
}
