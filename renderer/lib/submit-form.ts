import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

import { AppError } from '#shared/kernel/errors';

/**
 * Runs a form's action and clears the form when it worked. A refused field shows its message where it was typed and gets
 * the focus, any other refusal shows on the form as a whole; what was typed stays.
 *
 * @throws whatever `action` throws that is not an {@link AppError}: that is a bug, not a refusal.
 */
export async function submitForm<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  action: () => Promise<void>,
): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    showRefusal(form, error);
    return;
  }
  form.reset();
}

function showRefusal<In extends FieldValues, Out>(form: UseFormReturn<In, unknown, Out>, refusal: AppError): void {
  const values = form.getValues();
  const entries = Object.entries(refusal.fields ?? {}).filter(([path]) =>
    Object.hasOwn(values, path.split('.')[0] ?? ''),
  );
  entries.forEach(([path, message], index) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a path of the form's own values
    form.setError(path as Path<In>, { message }, { shouldFocus: index === 0 });
  });
  if (entries.length === 0) form.setError('root', { message: refusal.message });
}
