// The small things of the sea.
import { propsOf } from '../_kit/atlas-props';

/** The key of the atlas. */
export const seaProps = 'sea-props';
/** Things out of it; each is put down by its middle. */
export const { addProp, unitsOf } = propsOf(seaProps);
