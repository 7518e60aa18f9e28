import { defineClass } from '../define-class';
import { remote, type Selves } from '../remote';

/** Excel itself. Suspending calculation and screen updating does nothing here. */
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

/** The user's locale. */
export const cultureInfo = defineClass<Excel.CultureInfo, Selves['CultureInfo']>('CultureInfo', {
  get: { Name: ({ culture }) => culture },
});
