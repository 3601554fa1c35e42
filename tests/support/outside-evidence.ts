import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the pages of a sealed file say, and what programs that know nothing of Rapport find. */
export interface OutsideEvidence {
  /** Labels and values of the evidence page, in order. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The evidence page as one text. */
  readonly text: string;
  /** SHA-256 of the attached file, by `sha256sum`. */
  readonly attachedSha256: string;
  readonly attached: unknown;
  readonly signatures: readonly OutsideSignature[];
}

export interface OutsideSignature {
  readonly field: string;
  readonly commonName: string;
  readonly isValid: boolean;
  readonly coversAll: boolean;
  /** SHA-256 of the root that came with it, by `openssl x509`. */
  readonly rootFingerprint: string;
  /** By `openssl verify`, the root being trusted. */
  readonly leadsToRoot: boolean;
}

const run = (program: string, ...words: readonly string[]) => execFileSync(program, words, { encoding: 'utf8' });

/** Reads a sealed file with poppler, openssl and sha256sum only. @param folder for what they write */
export function readOutside(file: string, folder: string): OutsideEvidence {
  const attached = path.join(folder, 'agreement.json');
  run('pdfdetach', '-savefile', 'agreement.json', '-o', attached, file);
  const pages = run('pdftotext', '-layout', file, '-').split('\f');
  const evidence = pages.slice(pages.findLastIndex((page) => /^Evidence$/m.test(page))).join('\n');
  return {
    facts: factsIn(evidence),
    text: evidence.replace(/\s+/g, ' '),
    attachedSha256: run('sha256sum', attached).slice(0, 64),
    attached: JSON.parse(readFileSync(attached, 'utf8')),
    signatures: signaturesIn(file, folder),
  };
}

/** Two columns: a label, or nothing where a value goes on, and the value. */
function factsIn(page: string): [string, string][] {
  const facts: [string, string][] = [];
  for (const line of page.split('\n')) {
    const [, label, value] = /^(\S(?:\S| (?! ))*)? {3,}(\S.*)$/.exec(line) ?? [];
    const last = facts.at(-1);
    if (value === undefined || label?.startsWith('•') || /^Revision \d+ +·/.test(label ?? '')) continue;
    if (label !== undefined) facts.push([label, value]);
    else if (last) last[1] += ` ${value}`;
  }
  return facts;
}

function signaturesIn(file: string, folder: string): OutsideSignature[] {
  // It writes each signature’s container beside where it is started, and complains of fields that nobody signed.
  spawnSync('pdfsig', ['-dump', '-nocert', file], { cwd: folder });
  const dumped = readdirSync(folder).filter((name) => /\.sig\d+$/.test(name));
  const containers = dumped.toSorted((one, other) => numberOf(one) - numberOf(other));
  const parts = run('pdfsig', '-nocert', file)
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .filter((part) => !part.includes('The signature form field is not signed'));
  return parts.map((part, index) => ({
    field: /Signature Field Name: (.*)/.exec(part)?.[1] ?? '',
    commonName: /Signer Certificate Common Name: (.*)/.exec(part)?.[1] ?? '',
    isValid: part.includes('Signature Validation: Signature is Valid.'),
    coversAll: /^ {2}- Total document signed$/m.test(part),
    ...chainIn(path.join(folder, containers[index] ?? ''), folder),
  }));
}

const numberOf = (name: string) => Number(/\d+$/.exec(name)?.[0]);

function chainIn(container: string, folder: string): Pick<OutsideSignature, 'rootFingerprint' | 'leadsToRoot'> {
  const certificates = run('openssl', 'pkcs7', '-inform', 'DER', '-in', container, '-print_certs').match(
    /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
  );
  const [own = '', root = ''] = certificates ?? [];
  const [ownFile, rootFile] = [path.join(folder, 'own.pem'), path.join(folder, 'root.pem')];
  writeFileSync(ownFile, own);
  writeFileSync(rootFile, root);
  const printed = run('openssl', 'x509', '-in', rootFile, '-noout', '-fingerprint', '-sha256');
  return {
    rootFingerprint: (printed.split('=')[1] ?? '').replace(/[:\s]/g, '').toLowerCase(),
    leadsToRoot: run('openssl', 'verify', '-CAfile', rootFile, ownFile).trim().endsWith('OK'),
  };
}
