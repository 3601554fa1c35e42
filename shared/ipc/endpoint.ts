import type { z } from 'zod';

import type { Caller } from './caller';

/** Who may make a call: the desk, a seat that has the laptop, or both. */
export type Audience = 'desk' | 'seat' | 'anyone';

export interface Endpoint<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly input: In;
  readonly output: Out;
  /** The desk alone where nothing is said. Dispatch refuses everybody else before anything is read. */
  readonly audience?: Audience;
}

/** Declares one call: what it takes and what it gives, checked on both sides of the process boundary. */
export function endpoint<In extends z.ZodType, Out extends z.ZodType>(
  definition: Endpoint<In, Out>,
): Endpoint<In, Out> {
  return definition;
}

export type Contract = Readonly<Record<string, Readonly<Record<string, Endpoint>>>>;

type Args<E extends Endpoint> =
  z.input<E['input']> extends void
    ? []
    : undefined extends z.input<E['input']>
      ? [input?: z.input<E['input']>]
      : [input: z.input<E['input']>];

export type Client<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [M in keyof C[G]]: (...args: Args<C[G][M]>) => Promise<z.output<C[G][M]['output']>>;
  };
};

export type Handler<E extends Endpoint> = (
  input: z.output<E['input']>,
  caller: Caller,
) => z.input<E['output']> | Promise<z.input<E['output']>>;

export type Handlers<C extends Contract> = {
  readonly [G in keyof C]: { readonly [M in keyof C[G]]: Handler<C[G][M]> };
};
