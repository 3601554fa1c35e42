import { create } from 'zustand';

import type { Agreement, AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { Engagement, EngagementDraftInput, EngagementId, Logo } from '#shared/domain/engagement/engagement-schema';
import type { Person, PersonDraftInput, PersonId } from '#shared/domain/engagement/person-schema';
import type { SearchId, SearchSummary } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { api } from '../../lib/api';

interface EngagementState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly engagement: Engagement | null;
  readonly people: readonly Person[];
  readonly agreements: readonly AgreementSummary[];
  readonly searches: readonly SearchSummary[];
  readonly load: (id: EngagementId) => Promise<void>;
  /** Each throws {@link AppError} and leaves the state as it was. */
  readonly update: (draft: EngagementDraftInput) => Promise<void>;
  readonly archive: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** These three refuse with the field `acceptsLoss` while something is open in a room, unless its loss is accepted. */
  readonly remove: (acceptsLoss: boolean) => Promise<void>;
  readonly resetSample: (acceptsLoss: boolean) => Promise<Engagement>;
  readonly removeAgreement: (id: AgreementId, acceptsLoss: boolean) => Promise<void>;
  readonly chooseLogo: () => Promise<Logo | null>;
  readonly addPerson: (draft: PersonDraftInput) => Promise<void>;
  readonly changePerson: (id: PersonId, draft: PersonDraftInput) => Promise<void>;
  readonly removePerson: (id: PersonId) => Promise<Person>;
  readonly putBack: (person: Person) => Promise<void>;
  readonly createAgreement: (title: string) => Promise<Agreement>;
  readonly removeSearch: (searchId: SearchId) => Promise<void>;
}

/** The engagement that is open: a cache of the database. */
export const useEngagement = create<EngagementState>()((set, get) => {
  const opened = (): Engagement => {
    const { engagement } = get();
    if (!engagement) throw new AppError('NOT_FOUND', 'This engagement is not open any more');
    return engagement;
  };
  const byName = (people: readonly Person[]) => people.toSorted((a, b) => a.name.localeCompare(b.name));
  return {
    status: 'loading',
    problem: '',
    engagement: null,
    people: [],
    agreements: [],
    searches: [],
    load: async (id) => {
      if (get().engagement?.id !== id) {
        set({ status: 'loading', engagement: null, people: [], agreements: [], searches: [] });
      }
      try {
        const [engagements, people, agreements, searches] = await Promise.all([
          api.engagements.list(),
          api.people.list({ engagementId: id }),
          api.agreements.list(),
          api.searches.list(),
        ]);
        const engagement = engagements.find((candidate) => candidate.id === id);
        if (!engagement) throw gone('engagement');
        const ofThis = ({ engagementId }: { readonly engagementId: EngagementId }) => engagementId === id;
        set({
          engagement,
          people: byName(people),
          agreements: agreements.filter(ofThis),
          searches: searches.filter(ofThis),
          status: 'ready',
          problem: '',
        });
      } catch (error) {
        set({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
      }
    },
    update: async (draft) => set({ engagement: await api.engagements.update({ id: opened().id, draft }) }),
    archive: async () => set({ engagement: await api.engagements.archive({ id: opened().id }) }),
    restore: async () => {
      const engagement = await api.engagements.restore({ id: opened().id });
      await get().load(engagement.id);
    },
    remove: (acceptsLoss) => api.engagements.remove({ id: opened().id, acceptsLoss }),
    resetSample: (acceptsLoss) => api.engagements.resetSample({ acceptsLoss }),
    chooseLogo: () => api.engagements.chooseLogo(),
    addPerson: async (draft) => {
      const person = await api.people.create({ engagementId: opened().id, draft });
      set((state) => ({ people: byName([...state.people, person]) }));
    },
    changePerson: async (id, draft) => {
      const changed = await api.people.update({ id, draft });
      set((state) => ({ people: byName(state.people.map((person) => (person.id === id ? changed : person))) }));
    },
    removePerson: async (id) => {
      const removed = get().people.find((person) => person.id === id);
      if (!removed) throw new AppError('NOT_FOUND', 'This person was already removed');
      await api.people.remove({ id });
      set((state) => ({ people: state.people.filter((person) => person.id !== id) }));
      return removed;
    },
    putBack: async (person) => {
      const back = await api.people.putBack(person);
      set((state) => ({ people: byName([...state.people, back]) }));
    },
    createAgreement: (title) => api.agreements.create({ engagementId: opened().id, title }),
    removeAgreement: async (id, acceptsLoss) => {
      await api.agreements.remove({ id, acceptsLoss });
      set((state) => ({ agreements: state.agreements.filter((agreement) => agreement.id !== id) }));
    },
    removeSearch: async (searchId) => {
      await api.searches.remove({ searchId });
      set((state) => ({ searches: state.searches.filter((search) => search.id !== searchId) }));
    },
  };
});
