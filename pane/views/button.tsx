import type { ComponentChildren } from 'preact';

/** What a button does and how much it stands out. */
export interface ButtonProps {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** Whether it does nothing for now; it can still be reached, so that the focus is not lost. */
  readonly isBusy?: boolean;
  readonly onPress: () => unknown;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ look = 'secondary', isBusy = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </button>
  );
}
