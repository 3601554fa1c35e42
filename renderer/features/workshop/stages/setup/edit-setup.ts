import type { Participant, Setup, Signatory } from '#shared/domain/agreement/setup-schema';
import { editDocument } from '../../workshop-store';
import { patchRow } from '../shared/rows';

type PlainField = Exclude<keyof Setup, 'participants' | 'signatories'>;

const fieldWords: Readonly<Record<PlainField, string>> = {
  facilitator: 'facilitator',
  workshopDay: 'workshop day',
  effectiveFrom: 'first day of the agreement',
  effectiveTo: 'last day of the agreement',
  marketingAligned: 'is marketing aligned',
  scope: 'scope',
};

export function editSetup<K extends PlainField>(field: K, value: Setup[K]): void {
  editDocument(
    `Edit ${fieldWords[field]}`,
    ({ setup }) => {
      Object.assign(setup, { [field]: value });
    },
    `setup.${field}`,
  );
}

export function editParticipant({ id, name }: Participant, patch: Partial<Participant>): void {
  editDocument(
    `Edit participant ${name}`.trim(),
    ({ setup }) => patchRow(setup.participants, id, patch),
    `setup.participants.${id}.${Object.keys(patch)[0] ?? ''}`,
  );
}

export function editSignatory({ id, name }: Signatory, patch: Partial<Signatory>): void {
  editDocument(
    `Edit signatory ${name}`.trim(),
    ({ setup }) => patchRow(setup.signatories, id, patch),
    `setup.signatories.${id}.${Object.keys(patch)[0] ?? ''}`,
  );
}
