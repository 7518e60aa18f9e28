/**
 * What each element may hold, in the order that Office requires: `?` may be missing, `+` may occur more than once.
 * Order and names are those of Microsoft's schemas for task pane add-ins (OfficeApp 1.1 and VersionOverrides 1.0; the
 * open specification MS-OWEMXML). Some elements that are optional in the schemas are required here, as our add-in needs
 * them. A key is the end of an element's path, with its `xsi:type` in brackets if the content depends on it. Elements
 * without a row have no child elements.
 */
export const CONTENT_MODELS: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl' +
    ' AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  AppDomains: 'AppDomain+',
  'OfficeApp/Hosts': 'Host',
  Requirements: 'Sets Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'VersionOverrides/Hosts': 'Host',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'OfficeTab',
  OfficeTab: 'Group',
  Group: 'OverriddenByRibbonApi? Label Icon Control+',
  'Control[Button]': 'OverriddenByRibbonApi? Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action[ShowTaskpane]': 'TaskpaneId? SourceLocation Title?',
  'Action[ExecuteFunction]': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
};
