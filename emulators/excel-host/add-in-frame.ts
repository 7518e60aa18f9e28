/** The address that Excel on the web gives. office.js trusts Microsoft's own domains only. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';

/** The name of the conversation between office.js and the window around it. */
export const CONVERSATION = 'conversation';

/** The add-in's id in that conversation. */
export const ADD_IN = 'add-in';

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** What Excel on the web appends to the task pane's address, so that office.js knows its host. */
export function frameQuery(culture = 'en-US'): { readonly search: string; readonly hash: string } {
  const flags = SHARED_RUNTIME + CUSTOM_FUNCTIONS;
  return {
    search: `?_host_Info=Excel$Web$16.00$${culture}$correlation$$disableLogging$${flags}`,
    hash: `#&_xdm_Info=${CONVERSATION}|${ADD_IN}|${HOST_ORIGIN}`,
  };
}
