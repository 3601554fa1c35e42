import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import { personIdSchema, type Person, type PersonId } from '#shared/domain/engagement/person-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { EngagementRepository } from './engagement-repository';
import type { PersonRepository } from './person-repository';

interface Deps {
  readonly engagements: EngagementRepository;
  readonly people: PersonRepository;
  readonly newId: () => string;
}

export function createPersonHandlers({ engagements, people, newId }: Deps): ApiHandlers['people'] {
  const mustExist = (id: EngagementId) => {
    if (!engagements.find(id)) throw gone('engagement');
  };
  const mustFind = (id: PersonId): Person => {
    const person = people.find(id);
    if (!person) throw new AppError('NOT_FOUND', 'This person is no longer in the engagement. Look at the list again.');
    return person;
  };

  return {
    list: ({ engagementId }) => people.list(engagementId),
    create: ({ engagementId, draft }) => {
      mustExist(engagementId);
      const person: Person = { ...draft, id: personIdSchema.parse(newId()), engagementId };
      people.insert(person);
      return person;
    },
    update: ({ id, draft }) => {
      people.update(id, draft);
      return mustFind(id);
    },
    remove: ({ id }) => {
      if (!people.remove(id))
        throw new AppError('NOT_FOUND', 'This person is no longer in the engagement. Look at the list again.');
    },
    putBack: (person) => {
      mustExist(person.engagementId);
      if (people.find(person.id))
        throw new AppError('CONFLICT', 'This person is already there. Look at the list again.');
      people.insert(person);
      return person;
    },
  };
}
