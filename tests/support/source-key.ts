// A text key as the code asks for it.

/** Takes the plural form and the gentle wording off a key of a locale file. */
export const sourceKeyOf = (key: string): string =>
  key.replace(/_gentle$/, '').replace(/_(zero|one|two|few|many|other)$/, '');
