import { elementsAt, problemAt, type ManifestElement } from './manifest-element';

/** A value that Office or the add-in depends on. */
interface ValueRule {
  /** The end of its elements' path. */
  readonly at: string;
  /** The attribute with the value; the element's text if left out. */
  readonly attribute?: string;
  readonly matches: RegExp;
  /** The right value, in words. */
  readonly expected: string;
}

const BASE_NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES_NAMESPACE = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const INSTANCE_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';

const VALUE_RULES: readonly ValueRule[] = [
  { at: 'OfficeApp', attribute: 'xmlns', ...only(BASE_NAMESPACE) },
  { at: 'OfficeApp', attribute: 'xmlns:bt', ...only(BASIC_TYPES_NAMESPACE) },
  { at: 'OfficeApp', attribute: 'xmlns:xsi', ...only(INSTANCE_NAMESPACE) },
  { at: 'OfficeApp', attribute: 'xsi:type', ...only('TaskPaneApp') },
  { at: 'OfficeApp/Id', matches: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, expected: 'a GUID' },
  { at: 'OfficeApp/Version', matches: /^\d{1,5}(\.\d{1,5}){3}$/, expected: 'four numbers such as 1.0.0.0' },
  { at: 'OfficeApp/ProviderName', ...textUpTo(125) },
  { at: 'OfficeApp/DefaultLocale', matches: /^[a-z]{2,3}-[A-Z]{2}$/, expected: 'a locale such as en-US' },
  { at: 'OfficeApp/DisplayName', attribute: 'DefaultValue', ...textUpTo(125) },
  { at: 'OfficeApp/Description', attribute: 'DefaultValue', ...textUpTo(250) },
  { at: 'OfficeApp/Hosts/Host', attribute: 'Name', ...only('Workbook') },
  { at: 'OfficeApp/Permissions', ...only('ReadWriteDocument') },
  { at: 'VersionOverrides', attribute: 'xmlns', ...only(OVERRIDES_NAMESPACE) },
  { at: 'VersionOverrides', attribute: 'xsi:type', ...only('VersionOverridesV1_0') },
  { at: 'VersionOverrides/Hosts/Host', attribute: 'xsi:type', ...only('Workbook') },
  { at: 'Runtime', attribute: 'lifetime', ...only('long') },
  { at: 'AllFormFactors/ExtensionPoint', attribute: 'xsi:type', ...only('CustomFunctions') },
  { at: 'DesktopFormFactor/ExtensionPoint', attribute: 'xsi:type', ...only('PrimaryCommandSurface') },
  { at: 'OfficeTab', attribute: 'id', ...only('TabHome') },
  { at: 'Group', attribute: 'id', ...textUpTo(125) },
  { at: 'Control', attribute: 'id', ...textUpTo(125) },
  { at: 'Control', attribute: 'xsi:type', ...only('Button') },
  {
    at: 'Action',
    attribute: 'xsi:type',
    matches: /^(ShowTaskpane|ExecuteFunction)$/,
    expected: 'ShowTaskpane or ExecuteFunction',
  },
];

/** Names, numbers and words that are not what Office or our add-in needs there. */
export function checkValues(root: ManifestElement): readonly string[] {
  return VALUE_RULES.flatMap((rule) =>
    elementsAt(root, rule.at).flatMap((element) => checkValue(element, rule)),
  );
}

function checkValue(element: ManifestElement, rule: ValueRule): readonly string[] {
  const found = rule.attribute === undefined ? element.text : (element.attributes[rule.attribute] ?? '');
  if (rule.matches.test(found)) return [];
  const place = rule.attribute === undefined ? `<${element.name}>` : `${rule.attribute} of <${element.name}>`;
  return [problemAt(element, `${place} is "${found}", expected ${rule.expected}`)];
}

function only(value: string): Pick<ValueRule, 'matches' | 'expected'> {
  return { matches: new RegExp(`^${value.replaceAll('.', '\\.')}$`), expected: `"${value}"` };
}

function textUpTo(length: number): Pick<ValueRule, 'matches' | 'expected'> {
  return { matches: new RegExp(`^[^]{1,${length}}$`), expected: `1 to ${length} characters` };
}
