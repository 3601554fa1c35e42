import { Argument, type Command } from 'commander';

import { agreementFileSchema } from '#shared/domain/agreement/agreement-file';
import { searchFileSchema } from '#shared/domain/search/search-file';
import { planFileSchema } from '#shared/domain/plan/plan-file';
import { libraryFileSchema } from '#shared/domain/library-file/library-file-schema';
import { fileJsonSchema } from '../json-file/file-json-schema';
import { printJson } from './output';

export const formats = {
  agreement: () => agreementFileSchema,
  search: () => searchFileSchema,
  library: libraryFileSchema,
  plan: () => planFileSchema,
} as const;

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a file format (explained in docs/formats).')
    .addArgument(new Argument('<format>', 'which format').choices(Object.keys(formats)))
    .action((format: keyof typeof formats) => printJson(fileJsonSchema(formats[format]())));
}
