// What other people write in the week, as data: 14 cut, 4 mean no harm, 3 could be meant either way. Words: locales/.
import type { Remark } from '../../src/domain/mechanics/folding-paper/types';

const crumb = '@captain_crumb';
const jo = '@jo_and_on';
const milo = '@milo.17';
const sanna = '@sanna_s';
const pier = '@pier_post';
const beni = '@beni_b';

/** Who is far away. */
export const stranger = '@user_204418';
/** Friends who laugh in the same direction: it always comes. */
export const friend = 'pool-20';

const cut = { tag: 'harmful', severity: 1 } as const;
const deep = { tag: 'harmful', severity: 2 } as const;
const benign = { tag: 'benign', severity: 0 } as const;
const unclear = { tag: 'ambiguous', severity: 0 } as const;

/** Everything that the week may bring. */
export const pool: readonly Remark[] = [
  { id: 'pool-01', handle: crumb, ...cut, rim: ['needed'] },
  { id: 'pool-02', handle: jo, ...cut, rim: ['needed', 'kind'], grown: true },
  { id: 'pool-03', handle: milo, ...deep, rim: ['with', 'kind'] },
  { id: 'pool-04', handle: sanna, ...cut, rim: ['needed'] },
  { id: 'pool-05', handle: pier, ...cut, rim: ['true'] },
  { id: 'pool-06', handle: crumb, ...deep, rim: ['with', 'kind'], late: true },
  { id: 'pool-07', handle: milo, ...cut, rim: ['with'], late: true },
  { id: 'pool-08', handle: jo, ...cut, rim: ['true'], grown: true },
  { id: 'pool-09', handle: sanna, ...cut, rim: ['helpful'], late: true },
  { id: 'pool-10', handle: beni, ...cut, rim: ['with'], grown: true },
  { id: 'pool-11', handle: pier, ...cut, rim: ['true', 'needed'], late: true, grown: true },
  { id: 'pool-12', handle: milo, ...deep, rim: ['with', 'kind'] },
  { id: 'pool-13', handle: beni, ...cut, rim: ['helpful'] },
  { id: 'pool-14', handle: crumb, ...deep, rim: ['kind'], late: true, grown: true },
  { id: 'pool-15', handle: '@zuri.louder', ...benign, rim: ['with'] },
  { id: 'pool-16', handle: '@nila.draws', ...benign, rim: ['true', 'helpful'] },
  { id: 'pool-17', handle: stranger, ...unclear, rim: ['helpful'] },
  { id: 'pool-18', handle: stranger, ...unclear, rim: ['true'] },
  { id: 'pool-19', handle: '@bim_is_nine', ...benign, rim: ['true'] },
  { id: friend, handle: '@kei.plays', ...benign, rim: ['with'] },
  { id: 'pool-21', handle: stranger, ...unclear, rim: ['true'] },
];
