import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { ItemFinder } from './find-items';
import type { LinkRepository } from './link-repository';

interface Deps {
  readonly links: LinkRepository;
  readonly items: ItemFinder;
  readonly agreements: AgreementRepository;
}

const collectedKinds: readonly LibraryKind[] = ['sound-bite', 'story'];

/** Which collected sound bites and stories count towards which commitments of marketing. */
export function createLinkHandlers({
  links,
  items,
  agreements,
}: Deps): Pick<ApiHandlers['library'], 'links' | 'link' | 'unlink'> {
  const mustFindAgreement = (id: AgreementId) => {
    const agreement = agreements.find(id);
    if (!agreement) throw gone('agreement');
    return agreement;
  };

  return {
    // What shipped once and no longer does counts again with an app that ships it.
    links: ({ agreementId }) =>
      links.ofAgreement(mustFindAgreement(agreementId).id).filter(({ itemId }) => items.isThere(itemId)),
    link: (link) => {
      const { document } = mustFindAgreement(agreementIdSchema.parse(link.agreementId));
      if (!collectedKinds.includes(items.mustFind(link.itemId).kind)) throw notCollected();
      if (!document.marketing.some(({ id }) => id === link.rowId)) throw noCommitment();
      links.add(link);
    },
    unlink: (link) => {
      if (!links.remove(link))
        throw new AppError('NOT_FOUND', 'This item no longer counts towards the commitment. Look at the list again.');
    },
  };
}

const notCollected = () =>
  new AppError('VALIDATION', 'Only sound bites and customer stories count towards a commitment.');
const noCommitment = () =>
  new AppError('NOT_FOUND', 'Marketing’s accountabilities no longer hold this commitment. Choose another one.');
