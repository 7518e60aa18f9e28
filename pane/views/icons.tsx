/** The product's mark: five steps that rise. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="6" />
      <rect class="mark-step-1" x="4" y="22" width="4" height="4" />
      <rect class="mark-step-2" x="9" y="18" width="4" height="8" />
      <rect class="mark-step-3" x="14" y="14" width="4" height="12" />
      <rect class="mark-step-4" x="19" y="10" width="4" height="16" />
      <rect class="mark-step-5" x="24" y="6" width="4" height="20" />
    </svg>
  );
}

const PATHS = {
  again: 'M12.9 6A5.25 5.25 0 1 0 13.25 8M13.25 2.75V6H10',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  more: 'M6 3.5 10.5 8 6 12.5',
  add: 'M8 3.25v9.5M3.25 8h9.5',
  done: 'm3.5 8.5 3 3 6-7',
  warning: 'M8 2.5 14.25 13.5H1.75ZM8 6.5v3.25M8 11.5v.25',
  up: 'M8 12.5v-9M4.25 7.25 8 3.5l3.75 3.75',
  down: 'M8 3.5v9M4.25 8.75 8 12.5l3.75-3.75',
} as const;

/** A sign beside words that say the same. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
