// How a kept person is called, in the present language.
import type { HouseName } from '../../domain/progress/household';
import type { Text } from '../../ports/text';

/** Two words of the street, or the seat number. */
export function profileName({ t }: Pick<Text, 't'>, name: HouseName): string {
  if ('seat' in name) return String(name.seat);
  return t('name-pattern', { first: t(`name-first.${name.first}`), second: t(`name-second.${name.second}`) });
}
