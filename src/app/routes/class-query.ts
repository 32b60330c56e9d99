// Some posts and mails keep only what stands before `#` of a link: an assignment or a receipt in the query moves behind it.

const keys = ['a', 's', 'h', 'r'];

/** The address with `?a=` or `?r=` as `#a=` or `#r=`; undefined where there is nothing to move. */
export function withoutClassQuery(address: string): string | undefined {
  const url = new URL(address);
  const { searchParams: query } = url;
  if (!query.has('a') && !query.has('r')) return undefined;
  const moved = new URLSearchParams(keys.flatMap((key) => query.getAll(key).map((value) => [key, value])));
  for (const key of keys) query.delete(key);
  url.hash = moved.toString();
  return url.href;
}
