import { ILLEGAL_VALUE } from './run-values';

/** The script that adds google.script.run to a page of the add-on; each call is posted to the parent page. */
export function sidebarClient(functions: readonly string[]): string {
  return `(() => {
  const illegalValue = ${ILLEGAL_VALUE};
  const functions = ${JSON.stringify(functions.filter((name) => !name.endsWith('_')))};
  const waiting = new Map();
  let count = 0;
  const runner = (handlers) => {
    const run = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    for (const name of functions)
      run[name] = (...args) => {
        const illegal = illegalValue(args, '0');
        if (illegal !== undefined) throw new TypeError(illegal);
        count += 1;
        waiting.set(count, handlers);
        window.parent.postMessage({ google: 'call', message: JSON.stringify({ id: count, name, args }) }, '*');
      };
    return run;
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || data === null || data.google !== 'answer') return;
    const { id, value, error } = JSON.parse(data.message);
    const { success, failure, userObject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) return success && success(value === undefined ? null : value, userObject);
    const thrown = Object.assign(new Error(error.message), { name: error.name });
    if (failure === undefined) throw thrown;
    failure(thrown, userObject);
  });
  const post = (what) => window.parent.postMessage({ google: what }, '*');
  window.google = {
    script: {
      run: runner({}),
      host: { close: () => post('close'), editor: { focus() {} }, origin: 'https://docs.google.com' },
    },
  };
})();`;
}
