const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/rtf': 'RTF',
  'text/rtf': 'RTF',
  'text/plain': 'Text',
  'image/png': 'PNG picture',
  'image/jpeg': 'JPEG picture',
};

/** What a file is, as a person calls it. */
export const kindWords = (mediaType: string): string => kinds[mediaType] ?? 'File';

/** "12 KB", "3.4 MB". */
export function sizeWords(bytes: number, locale: string): string {
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return bytes < 1024 * 1024 ? `${format(Math.ceil(bytes / 1024), 0)} KB` : `${format(bytes / 1024 / 1024, 1)} MB`;
}
