import type { RootRepository } from '../keys/root-repository';
import { publicOf } from '../keys/root-repository';
import { createFindHeld } from '../revisions/find-held';
import type { RevisionRepository } from '../revisions/revision-repository';
import type { FindHeld, KnownRoot } from './known-root';

interface Repositories {
  readonly roots: Pick<RootRepository, 'list'>;
  readonly revisions: RevisionRepository;
}

export interface WorkspaceKnowledge {
  readonly roots: readonly KnownRoot[];
  readonly held: FindHeld;
}

/** What a workspace knows that a file can be held against, at this moment. */
export function workspaceKnowledge({ roots, revisions }: Repositories): WorkspaceKnowledge {
  const known = roots.list().map((root): KnownRoot => {
    const { fingerprint, isSample } = publicOf(root);
    return { fingerprint, standing: isSample ? 'sample' : 'this-workspace' };
  });
  return { roots: known, held: createFindHeld(revisions) };
}
