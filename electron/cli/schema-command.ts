import { Argument, type Command } from 'commander';

import { agreementJsonSchema } from '../agreement-file/agreement-json-schema';
import { printJson } from './output';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a file format (explained in docs/formats/agreement.md).')
    .addArgument(new Argument('<format>', 'which format').choices(['agreement']))
    .action(() => printJson(agreementJsonSchema()));
}
