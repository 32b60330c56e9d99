// Types of the module that the build makes from the levels (see .config/vite/street.ts).
declare module 'virtual:street' {
  import type { Scenario } from '../src/domain/scenario/types';
  /** Every level, in the order of the windows. */
  const street: readonly Pick<Scenario, 'id' | 'order' | 'you'>[];
  export default street;
}
