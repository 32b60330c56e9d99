// Which page an address means. Unknown addresses lead to the street, with a sentence.

/** A page of the game; the names are the public `data-screen` values where a page has one screen only. */
export type Route =
  | { readonly name: 'level' | 'debrief' | 'lesson' | 'plan'; readonly id: string }
  | { readonly name: 'check'; readonly id: string; readonly form: 'a' | 'b' }
  | { readonly name: 'hub' | (typeof plain)[number] };

/** A route and, where the address was not understood, the text key that says so. */
export interface Found {
  readonly route: Route;
  readonly notice?: string;
}

const plain = ['festival', 'guide', 'practice', 'settings', 'help', 'about', 'privacy', 'lessons', 'profiles'] as const;
const hub: Route = { name: 'hub' };

function inLevel(parts: readonly string[], levels: readonly string[]): Found {
  const [name, id = '', page] = parts;
  if (name === 'lesson') {
    return levels.includes(id) ? { route: { name, id } } : { route: { name: 'lessons' }, notice: 'err-lesson' };
  }
  if (!levels.includes(id)) return { route: hub, notice: 'err-level' };
  if (page === undefined) return { route: { name: 'level', id } };
  return page === 'debrief' ? { route: { name: 'debrief', id } } : { route: hub, notice: 'err-route' };
}

function forTeachers([, page, id = '', rest]: readonly string[], levels: readonly string[]): Found {
  const isPlan = page === 'plan' && rest === undefined && levels.includes(id);
  return isPlan ? { route: { name: 'plan', id } } : { route: hub, notice: 'err-teach' };
}

function forChecks([, id = '', form, rest]: readonly string[], levels: readonly string[]): Found {
  if (!levels.includes(id)) return { route: hub, notice: 'err-level' };
  const isForm = (form === 'a' || form === 'b') && rest === undefined;
  return isForm ? { route: { name: 'check', id, form } } : { route: hub, notice: 'err-route' };
}

/** Reads the part of an address behind `#`. */
export function routeOf(hash: string, levels: readonly string[]): Found {
  const path = hash.replace(/^#/, '');
  if (path === '' || path === '/') return { route: hub };
  if (/^[ar]=/.test(path)) return { route: hub, notice: 'err-class' };
  const parts = path.split('/').filter((part) => part !== '');
  const [name] = parts;
  if (name === 'teach') return forTeachers(parts, levels);
  if (name === 'check') return forChecks(parts, levels);
  if (name === 'level' || name === 'lesson') return inLevel(parts, levels);
  const found = plain.find((candidate) => candidate === name);
  return found && parts.length === 1 ? { route: { name: found } } : { route: hub, notice: 'err-route' };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  if (route.name === 'hub') return '#/';
  if (route.name === 'debrief') return `#/level/${route.id}/debrief`;
  if (route.name === 'check') return `#/check/${route.id}/${route.form}`;
  if (route.name === 'plan') return `#/teach/plan/${route.id}`;
  return 'id' in route ? `#/${route.name}/${route.id}` : `#/${route.name}`;
}
