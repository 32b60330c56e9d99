// Sentences about the device or the address: said once, put away by a press.
import { Button } from './button';
import { useText } from './text-context';

/** A sentence by its text key. */
export interface Notice {
  readonly key: string;
  readonly dismiss: () => void;
}

/** What it needs; `language` is the one that was asked for in vain. */
export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly language: string;
}

/** Nothing while there is nothing to say. */
export function Notices({ notices, language }: NoticesProps) {
  const { t } = useText();
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="status">
      {notices.map(({ key, dismiss }) => (
        <p key={key} class="notice">
          <span>{t(key, { language })}</span>
          <Button look="quiet" onPress={dismiss}>
            {t('ui-ok')}
          </Button>
        </p>
      ))}
    </div>
  );
}
