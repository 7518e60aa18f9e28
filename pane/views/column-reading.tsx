import { FIELD_CHOICES } from '../../core/read/user-choices';
import type { HeaderReading, ReadAs } from '../header-readings';
import { words } from '../words';

/** What choosing a reading needs. */
export interface ColumnReadingProps {
  readonly reading: HeaderReading;
  /** `undefined` is the reading that the column has by itself. */
  readonly onChoose: (field: ReadAs | undefined) => void;
}

const BY_ITSELF = '';
const GROUPS = [
  { label: words.aboutTheClient, choices: FIELD_CHOICES.filter(({ isPractice }) => !isPractice) },
  { label: words.practices, choices: FIELD_CHOICES.filter(({ isPractice }) => isPractice) },
];

/** One header and the choice of what its column is. */
export function ColumnReading({ reading, onChoose }: ColumnReadingProps) {
  const { column, header, readAs, byItself, isConfirmed } = reading;
  const id = `column-${column}`;
  return (
    <li class={readAs === 'ignore' ? 'reading unused' : 'reading'}>
      <label for={id} title={header}>
        {header}
        {isConfirmed && <span class="confirmed">{words.yourChoice}</span>}
      </label>
      <select
        id={id}
        value={isConfirmed ? readAs : BY_ITSELF}
        onChange={(event) => onChoose(fieldOf(event.currentTarget.value))}
      >
        {byItself !== undefined && (
          <optgroup label={words.asItIsRead}>
            <option value={BY_ITSELF}>{nameOf(byItself)}</option>
          </optgroup>
        )}
        <option value="ignore">{words.notUsed}</option>
        {GROUPS.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            {choices.map((choice) => (
              <option key={choice.field} value={choice.field}>
                {choice.header}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </li>
  );
}

function nameOf(field: ReadAs): string {
  return FIELD_CHOICES.find((choice) => choice.field === field)?.header ?? words.notUsed;
}

function fieldOf(value: string): ReadAs | undefined {
  if (value === 'ignore') return 'ignore';
  return FIELD_CHOICES.find(({ field }) => field === value)?.field;
}
