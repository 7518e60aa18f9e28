import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** A button that opens a menu; what is chosen closes it. */
export function DropDown({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLDetailsElement>(null);
  const close = () => element.current?.removeAttribute('open');
  const step = (event: KeyboardEvent) => {
    const items = [...(element.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape') {
      close();
      element.current?.querySelector('summary')?.focus();
    } else if (event.key === 'ArrowDown') items[Math.min(at + 1, items.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') items[Math.max(at - 1, 0)]?.focus();
    else return;
    event.preventDefault();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || element.current?.contains(relatedTarget) !== true) close();
  };
  return (
    <details class="drop-down" ref={element} onKeyDown={step} onFocusOut={leave}>
      <summary>{label}</summary>
      <div class="menu" role="menu" tabIndex={-1} onClick={close}>
        {children}
      </div>
    </details>
  );
}
