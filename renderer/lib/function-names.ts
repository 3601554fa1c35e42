import { personFunctions, type PersonFunction } from '#shared/domain/engagement/person-schema';

export const functionNames: Readonly<Record<PersonFunction, string>> = {
  sales: 'Sales',
  marketing: 'Marketing',
  product: 'Product',
  support: 'Support',
  finance: 'Finance',
  hr: 'HR',
  executive: 'Executive',
  other: 'Other',
};

export const functionOptions = personFunctions.map((id) => ({ id, label: functionNames[id] }));
