import type { CreateRoot } from './key-ring';

/** Certificates are read and written by large libraries; they are loaded at the first key, not at the start. */
export const createRootLazily: CreateRoot = async (about) => {
  const { createRoot } = await import('../pki/create-root');
  return await createRoot(about);
};
