/** A label as it stands inside a sentence: "Average deal" becomes "average deal", "SQL to won" stays. */
export function midSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
