import type { Session } from '../session';
import { words } from '../words';
import { Button } from './button';
import { Icon } from './icons';

/** The way back from a result to the list. */
export function BackButton({ sheet, isBusy, session }: BackButtonProps) {
  return (
    <div class="back">
      <Button look="quiet" isBusy={isBusy} onPress={() => session.look()}>
        <Icon name="back" />
        <span class="one-line" title={sheet}>
          {sheet === undefined ? words.back : words.backTo(sheet)}
        </span>
      </Button>
    </div>
  );
}

interface BackButtonProps {
  readonly sheet: string | undefined;
  readonly isBusy: boolean;
  readonly session: Session;
}
