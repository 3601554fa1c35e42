import { Option } from 'commander';

import { libraryFormats } from '#shared/domain/library/import-schema';
import { libraryKinds } from '#shared/domain/library/item-kind';

export const kindOption = () => new Option('--kind <kind>', 'of one kind only').choices(libraryKinds);
export const formatOption = () =>
  new Option('--format <format>', 'what to write; by the file’s name where it is not said').choices(libraryFormats);
export const shippedOption = () => new Option('--shipped', 'what ships with Rapport too');
