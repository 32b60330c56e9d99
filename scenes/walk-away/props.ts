// The small things of the street at dusk.
import { propsOf } from '../_kit/atlas-props';

/** The key of the atlas. */
export const duskProps = 'dusk-props';
/** Things out of it; the painter says where each stands or hangs. */
export const { addProp } = propsOf(duskProps);
