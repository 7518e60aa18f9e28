import { typedDate } from '../../workbook/typed-date';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { remote, type Selves } from '../remote';

/** Excel's own functions. This host has only the one that shows the workbook's date system. */
export const functions = defineClass<Excel.Functions, Selves['Functions']>('Functions', {
  call: {
    Date: ({ calendar }, ...parts) => {
      const date = typedDate(parts.filter((part) => typeof part === 'number').join('-'), calendar);
      if (date === undefined) throw new HostError('InvalidArgument');
      return remote('FunctionResult', date.value);
    },
  },
});

/** The result of one of Excel's own functions. */
export const functionResult = defineClass<Excel.FunctionResult<number>, Selves['FunctionResult']>(
  'FunctionResult',
  {
    get: { Error: () => '', Value: (value) => value },
  },
);
