// Which page an address means. Unknown addresses lead to the street, with a sentence.

/** A page of the classroom. */
export type ClassroomRoute =
  /** A link with an assignment, a link with a receipt: what stands behind `#`, as it came. */
  | { readonly name: 'join' | 'take'; readonly link: string }
  /** Whole-class play of a level; a paper, of which the page itself knows whether there is one. */
  | { readonly name: 'project' | 'paper'; readonly id: string }
  | { readonly name: (typeof ofTeachers)[number] | (typeof ofClass)[number] };

/** A page that is read. */
export type ReadingRoute =
  { readonly name: 'lesson' | 'plan'; readonly id: string } | { readonly name: 'lessons' | 'about' | 'privacy' };

/** A page of the game; the names are the public `data-screen` values where a page has one screen only. */
export type Route =
  | { readonly name: 'level' | 'debrief'; readonly id: string }
  | { readonly name: 'check'; readonly id: string; readonly form: 'a' | 'b' }
  | { readonly name: 'hub' | Exclude<(typeof plain)[number], ReadingRoute['name']> }
  | ReadingRoute
  | ClassroomRoute;

/** A route and, where the address was not understood, the text key that says so. */
export interface Found {
  readonly route: Route;
  readonly notice?: string;
}

/** Knows which levels there are. */
export interface Levels {
  includes(id: string): boolean;
}

const plain = ['festival', 'guide', 'practice', 'settings', 'help', 'about', 'privacy', 'lessons', 'profiles'] as const;
const ofTeachers = ['teach', 'report', 'papers'] as const;
const ofClass = ['class', 'ticket', 'result'] as const;
const hub: Route = { name: 'hub' };

function inLevel(parts: readonly string[], levels: Levels): Found {
  const [name, id = '', page] = parts;
  if (name === 'lesson') {
    return levels.includes(id) ? { route: { name, id } } : { route: { name: 'lessons' }, notice: 'err-lesson' };
  }
  if (!levels.includes(id)) return { route: hub, notice: 'err-level' };
  if (page === undefined) return { route: { name: 'level', id } };
  return page === 'debrief' ? { route: { name: 'debrief', id } } : { route: hub, notice: 'err-route' };
}

function forTeachers([, page = 'teach', id, rest]: readonly string[], levels: Levels): Found {
  const unknown: Found = { route: { name: 'teach' }, notice: 'err-teach' };
  if (rest !== undefined) return unknown;
  if (id === undefined) {
    const found = ofTeachers.find((candidate) => candidate === page);
    return found ? { route: { name: found } } : unknown;
  }
  if (page === 'paper') return { route: { name: page, id } };
  const isOfLevel = page === 'plan' || page === 'project';
  return isOfLevel && levels.includes(id) ? { route: { name: page, id } } : unknown;
}

function forClass([, page = 'class', rest]: readonly string[]): Found {
  const found = ofClass.find((candidate) => candidate === page);
  return found && rest === undefined ? { route: { name: found } } : { route: { name: 'class' }, notice: 'err-route' };
}

function forChecks([, id = '', form, rest]: readonly string[], levels: Levels): Found {
  if (!levels.includes(id)) return { route: hub, notice: 'err-level' };
  const isForm = (form === 'a' || form === 'b') && rest === undefined;
  return isForm ? { route: { name: 'check', id, form } } : { route: hub, notice: 'err-route' };
}

/** Reads the part of an address behind `#`. */
export function routeOf(hash: string, levels: Levels): Found {
  const path = hash.replace(/^#/, '');
  if (path === '' || path === '/') return { route: hub };
  if (path.startsWith('a=')) return { route: { name: 'join', link: path } };
  if (path.startsWith('r=')) return { route: { name: 'take', link: path } };
  const parts = path.split('/').filter((part) => part !== '');
  const [name] = parts;
  if (name === 'teach') return forTeachers(parts, levels);
  if (name === 'class') return forClass(parts);
  if (name === 'check') return forChecks(parts, levels);
  if (name === 'level' || name === 'lesson') return inLevel(parts, levels);
  const found = plain.find((candidate) => candidate === name);
  return found && parts.length === 1 ? { route: { name: found } } : { route: hub, notice: 'err-route' };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  switch (route.name) {
    case 'hub':
      return '#/';
    case 'join':
    case 'take':
      return `#${route.link}`;
    case 'debrief':
      return `#/level/${route.id}/debrief`;
    case 'check':
      return `#/check/${route.id}/${route.form}`;
    case 'plan':
    case 'project':
    case 'paper':
      return `#/teach/${route.name}/${route.id}`;
    case 'report':
    case 'papers':
      return `#/teach/${route.name}`;
    case 'ticket':
    case 'result':
      return `#/class/${route.name}`;
    default:
      return 'id' in route ? `#/${route.name}/${route.id}` : `#/${route.name}`;
  }
}
