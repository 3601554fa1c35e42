import { useState } from 'react';

/** What a number field makes of the text: the value to hand on, null while there is none, and what is wrong. */
export interface ReadText {
  readonly value: number | null;
  readonly problem: string | null;
}

interface Options {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly read: (text: string) => ReadText;
  readonly write: (value: number) => string;
}

/**
 * Text of a field that edits a number. What was typed stays as typed while the field has focus, and afterwards if it is
 * no number; nothing is clamped. A value from elsewhere (undo, another field) replaces the text.
 */
export function useNumberText({ value, onChange, read, write }: Options) {
  const [typed, setTyped] = useState<(ReadText & { readonly text: string }) | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const isTyped = typed !== null && typed.value === value;

  return {
    text: isTyped ? typed.text : value === null ? '' : write(value),
    /** What is wrong with the text, once the user has left it; null while typing. */
    problem: isTyped && !isFocused ? typed.problem : null,
    type: (text: string) => {
      const result = read(text);
      setTyped({ ...result, text });
      if (result.value !== value) onChange(result.value);
    },
    focus: () => setIsFocused(true),
    leave: () => {
      setIsFocused(false);
      if (isTyped && typed.problem === null) setTyped(null);
    },
  };
}
