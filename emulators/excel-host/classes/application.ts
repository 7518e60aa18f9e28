import { defineClass } from '../define-class';
import { remote, type Selves } from '../remote';

/** Excel itself. Calculation and screen updating are not held back here: there is nothing to hold back. */
export const application = defineClass<Excel.Application, Selves['Application']>('Application', {
  get: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    CultureInfo: (workbook) => remote('CultureInfo', workbook),
  },
  call: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** The user's language and place. */
export const cultureInfo = defineClass<Excel.CultureInfo, Selves['CultureInfo']>('CultureInfo', {
  get: { Name: ({ culture }) => culture },
});
