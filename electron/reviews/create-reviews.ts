import type { ApiHandlers } from '#shared/ipc/contract';
import type { Db } from '../db/connection';
import { createRevisionRepository } from '../signing/revisions/revision-repository';
import { createReviewHandlers, type ReviewDeps } from './review-handlers';
import { createReviewRepository } from './review-repository';

type Deps = Omit<ReviewDeps, 'reviews' | 'revisions'>;

/** The calls about quarterly reviews on an open workspace. */
export const createReviews = (db: Db, deps: Deps): ApiHandlers['reviews'] =>
  createReviewHandlers({ ...deps, reviews: createReviewRepository(db), revisions: createRevisionRepository(db) });
