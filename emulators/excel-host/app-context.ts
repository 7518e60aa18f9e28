import { ADD_IN } from './add-in-frame';
import { requirementMatrix, type RequirementSets } from './requirement-sets';

const EXCEL_ON_THE_WEB = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;
const OPENED_BEFORE = 2;
const SHOWN_AS_TASK_PANE = 2;

/** What office.js asks first: its host, the host's capabilities, and what the document stores for the add-in. */
export function appContext({
  culture,
  isReadOnly,
  requirementSets,
  settings,
}: {
  readonly culture: string;
  readonly isReadOnly: boolean;
  readonly requirementSets: RequirementSets;
  readonly settings: ReadonlyMap<string, string>;
}) {
  return {
    _id: ADD_IN,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: culture,
    _dataLocale: culture,
    _docUrl: 'https://example.sharepoint.com/Book1.xlsx',
    _clientMode: isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: [...settings],
    _reason: OPENED_BEFORE,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: ADD_IN,
    _requirementMatrix: requirementMatrix(requirementSets),
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
  };
}
