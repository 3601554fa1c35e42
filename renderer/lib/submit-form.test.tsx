import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';

import { AppError } from '#shared/kernel/errors';
import { submitForm } from './submit-form';

function NameForm({ action }: { readonly action: () => Promise<void> }) {
  const form = useForm({ defaultValues: { name: '', title: '' } });
  const { errors } = form.formState;
  return (
    <form onSubmit={(event) => void form.handleSubmit(() => submitForm(form, action))(event)}>
      <input aria-label="Name" {...form.register('name')} />
      <input aria-label="Title" {...form.register('title')} />
      <p data-testid="title">{errors.title?.message}</p>
      <p data-testid="form">{errors.root?.message}</p>
      <button type="submit">Save</button>
    </form>
  );
}

const fillAndSave = async (action: () => Promise<void>) => {
  render(<NameForm action={action} />);
  await userEvent.type(screen.getByLabelText('Name'), 'Anna');
  await userEvent.click(screen.getByRole('button'));
};

it('clears the form when it worked', async () => {
  await fillAndSave(() => Promise.resolve());

  expect(screen.getByLabelText('Name')).toHaveValue('');
});

it('puts a refusal under its field, gives it the focus and keeps what was typed', async () => {
  await fillAndSave(() => Promise.reject(new AppError('VALIDATION', 'No', { title: 'Write a title' })));

  expect(screen.getByTestId('title')).toHaveTextContent('Write a title');
  expect(screen.getByTestId('form')).toBeEmptyDOMElement();
  expect(screen.getByLabelText('Title')).toHaveFocus();
  expect(screen.getByLabelText('Name')).toHaveValue('Anna');
});

it.each([
  { name: 'without a field', refusal: new AppError('STORAGE', 'The disk is full') },
  {
    name: 'about a field the form does not have',
    refusal: new AppError('VALIDATION', 'The disk is full', { other: 'x' }),
  },
])('shows a refusal $name on the form', async ({ refusal }) => {
  await fillAndSave(() => Promise.reject(refusal));

  expect(screen.getByTestId('form')).toHaveTextContent('The disk is full');
});
