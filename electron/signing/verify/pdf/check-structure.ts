import { isKind, isName, saysTheSame, within, type PdfObject, type PdfValue } from './pdf-value';
import type { Section, Structure } from './read-structure';

/**
 * What is wrong with how the file is built, in words; empty for a file that every program reads alike. Tables must name
 * exactly the objects that stand in the file, each section must point to the one before it, and nothing may be packed
 * into compressed objects, encrypted, or refer to what is not there (yet).
 */
export function structureProblems({ sections, loose, misfits, end }: Structure, length: number): string[] {
  if (sections.length === 0) return ['The file is not whole: its end is missing.'];
  const known = new Set<number>();
  const perSection = sections.flatMap((section, index) => {
    for (const { number } of section.objects) known.add(number);
    return sectionProblems(section, { before: sections[index - 1], first: sections[0] ?? section, known });
  });
  return [
    ...misfits.map((position) => `Something stands at byte ${position} that does not belong there.`),
    ...(loose.length > 0 || length > end + 2 ? ['Something was added after the end of the file.'] : []),
    ...new Set(perSection),
  ];
}

interface Around {
  readonly before: Section | undefined;
  readonly first: Section;
  /** Numbers of all objects up to here. */
  readonly known: ReadonlySet<number>;
}

function sectionProblems(section: Section, { before, first, known }: Around): string[] {
  const problems: string[] = [];
  if (!isTableTrue(section)) problems.push('A table of contents inside the file does not match what is in it.');
  if (!isTrailerTrue(section, before, first)) problems.push('The parts of the file do not follow from each other.');
  const values = [section.closing.trailer, ...section.objects.map(({ value }) => value)];
  if (values.some((value) => hasDangling(value, known))) problems.push('The file refers to something that is missing.');
  if (section.objects.some(isPacked)) problems.push('The file holds packed objects, which Rapport never writes.');
  return problems;
}

/** Every object stands in the table once, at its place, and nothing else does; number 0 alone is free. */
function isTableTrue({ objects, closing }: Section): boolean {
  const { table, tableAt, pointer } = closing;
  const places = new Map(objects.map(({ number, start }) => [number, start]));
  const inUse = table.filter(({ isInUse }) => isInUse);
  const free = table.filter(({ isInUse }) => !isInUse);
  return (
    pointer === tableAt &&
    places.size === objects.length &&
    objects.every(({ generation, number }) => generation === 0 && number > 0) &&
    inUse.length === objects.length &&
    new Set(inUse.map(({ number }) => number)).size === inUse.length &&
    inUse.every(({ number, offset, generation }) => generation === 0 && places.get(number) === offset) &&
    free.every(({ number, offset, generation }) => number === 0 && offset === 0 && generation === 65_535)
  );
}

const trailerKeys = ['Size', 'Root', 'Info', 'ID', 'Prev'];

function isTrailerTrue({ closing, objects }: Section, before: Section | undefined, first: Section): boolean {
  const { entries } = closing.trailer;
  const highest = objects.reduce((most, { number }) => Math.max(most, number), 0);
  const sameAsFirst = ['Root', 'Info', 'ID'].every((key) =>
    saysTheSame(entries.get(key) ?? null, first.closing.trailer.entries.get(key) ?? null),
  );
  return (
    [...entries.keys()].every((key) => trailerKeys.includes(key)) &&
    isKind(entries.get('Root'), 'ref') &&
    sameAsFirst &&
    Number(entries.get('Size')) > highest &&
    entries.get('Prev') === before?.closing.pointer
  );
}

function hasDangling(value: PdfValue, known: ReadonlySet<number>): boolean {
  for (const part of within(value)) {
    if (isKind(part, 'ref') && (!known.has(part.number) || part.generation !== 0)) return true;
  }
  return false;
}

const isPacked = ({ value }: PdfObject) =>
  isKind(value, 'dict') && ['ObjStm', 'XRef'].some((type) => isName(value.entries.get('Type'), type));
