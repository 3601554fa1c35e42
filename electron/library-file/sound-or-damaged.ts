import { AppError } from '#shared/kernel/errors';

/** What was read, unless its stored text is not what was saved. */
export function soundOrDamaged<T>(read: () => T): T | 'damaged' {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'STORAGE') return 'damaged';
    throw cause;
  }
}
