// The small things of festival night.
import { propsOf } from '../_kit/atlas-props';

/** The key of the atlas. */
export const nightProps = 'night-props';
/** Things out of it; the painter says where each stands or hangs. */
export const { addProp, unitsOf } = propsOf(nightProps);
