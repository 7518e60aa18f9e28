import { checkManifest } from '../../scripts/manifest/check-manifest';
import { temporaryFolder } from '../files/temporary-folder';
import { fillBuild, MANIFEST } from './fill-build';

const build = temporaryFolder().path;
fillBuild(build);
const long = (length: number) => 'x'.repeat(length);

interface Change {
  readonly what: string;
  /** The text to replace in the manifest, at its first occurrence, and its replacement. */
  readonly change: readonly [from: string | RegExp, to: string];
  /** All problems that must be reported, without line numbers. */
  readonly said: readonly string[];
}

const changes: readonly Change[] = [
  {
    what: 'an element that is not closed',
    change: ['</DefaultSettings>', ''],
    said: ['this is not XML: </OfficeApp> stands where </DefaultSettings> must'],
  },
  {
    what: 'an ampersand that begins nothing',
    change: ['in hours and money', 'in hours & money'],
    said: ['this is not XML: "<Description" is no whole tag, or has a bare "&" in it'],
  },
  {
    what: 'an attribute that is there twice',
    change: ['lifetime="long"', 'lifetime="long" lifetime="long"'],
    said: ['this is not XML: <Runtime> has an attribute twice'],
  },
  {
    what: 'something after the root element',
    change: [/$/, '<OfficeApp />'],
    said: ['this is not XML: there must be one root element and nothing beside it'],
  },
  {
    what: 'a namespace of a different version',
    change: ['appforoffice/1.1', 'appforoffice/1.0'],
    said: [
      'xmlns of <OfficeApp> is "http://schemas.microsoft.com/office/appforoffice/1.0", ' +
        'expected "http://schemas.microsoft.com/office/appforoffice/1.1"',
    ],
  },
  {
    what: 'an id that is not a GUID',
    change: [/<Id>[^<]*/, '<Id>vcio-oml'],
    said: ['<Id> is "vcio-oml", expected a GUID'],
  },
  {
    what: 'a version of three numbers',
    change: ['1.1.0.0', '1.0.0'],
    said: ['<Version> is "1.0.0", expected four numbers such as 1.0.0.0'],
  },
  {
    what: 'a locale without a country',
    change: ['en-US', 'en'],
    said: ['<DefaultLocale> is "en", expected a locale such as en-US'],
  },
  {
    what: 'a name that is too long',
    change: ['<DisplayName DefaultValue="vCIO OML"', `<DisplayName DefaultValue="${long(126)}"`],
    said: [`DefaultValue of <DisplayName> is "${long(126)}", expected 1 to 125 characters`],
  },
  {
    what: 'a description that is too long',
    change: [/DefaultValue="Scores how[^"]*"/, `DefaultValue="${long(251)}"`],
    said: [`DefaultValue of <Description> is "${long(251)}", expected 1 to 250 characters`],
  },
  {
    what: 'a description that is missing',
    change: [/<Description\s+DefaultValue[^>]*>/, ''],
    said: ['<OfficeApp xsi:type="TaskPaneApp"> has no <Description>'],
  },
  {
    what: 'a different host',
    change: ['Host Name="Workbook"', 'Host Name="Document"'],
    said: ['Name of <Host> is "Document", expected "Workbook"'],
  },
  {
    what: 'fewer permissions',
    change: ['ReadWriteDocument', 'ReadDocument'],
    said: ['<Permissions> is "ReadDocument", expected "ReadWriteDocument"'],
  },
  {
    what: 'no page of help',
    change: [/<SupportUrl[^>]*>/, ''],
    said: ['<OfficeApp xsi:type="TaskPaneApp"> has no <SupportUrl>'],
  },
  {
    what: 'requirements before the hosts',
    change: [/(<Hosts>[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/, '$2$1'],
    said: ['<Hosts> must stand before <Requirements>, not behind it'],
  },
  {
    what: 'a second version',
    change: ['<ProviderName>', '<Version>1.1.0.0</Version><ProviderName>'],
    said: ['<OfficeApp xsi:type="TaskPaneApp"> has a second <Version>'],
  },
  {
    what: 'an element of no schema',
    change: ['<ProviderName>', '<Author>Us</Author><ProviderName>'],
    said: ['<Author> does not belong in <OfficeApp xsi:type="TaskPaneApp">'],
  },
  {
    what: 'runtimes after the functions',
    change: [/(<Runtimes>[^]*?<\/Runtimes>)\s*(<AllFormFactors>[^]*?<\/AllFormFactors>)/, '$2$1'],
    said: ['<Runtimes> must stand before <AllFormFactors>, not behind it'],
  },
  {
    what: 'the function file before what greets the user',
    change: [/(<GetStarted>[^]*?<\/GetStarted>)\s*(<FunctionFile [^>]*>)/, '$2$1'],
    said: ['<GetStarted> must stand before <FunctionFile>, not behind it'],
  },
  {
    what: 'a tooltip after the icon of its button',
    change: [/(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/, '$2$1'],
    said: ['<Supertip> must stand before <Icon>, not behind it'],
  },
  {
    what: 'strings before addresses',
    change: [/(<bt:Urls>[^]*?<\/bt:Urls>)\s*(<bt:ShortStrings>[^]*?<\/bt:ShortStrings>)/, '$2$1'],
    said: ['<bt:Urls> must stand before <bt:ShortStrings>, not behind it'],
  },
  {
    what: 'a button without a tooltip',
    change: [/<Supertip>\s*<Title resid="Pane[^]*?<\/Supertip>/, ''],
    said: [
      '<Control xsi:type="Button"> has no <Supertip>',
      'nothing uses the resource "Pane.Tip.Title"',
      'nothing uses the resource "Pane.Tip.Text"',
    ],
  },
  {
    what: 'a button that calls nothing',
    change: ['<FunctionName>scoreClients</FunctionName>', ''],
    said: ['<Action xsi:type="ExecuteFunction"> has no <FunctionName>'],
  },
  {
    what: 'an older Excel',
    change: ['1.13', '1.12'],
    said: ['the requirement set ExcelApi is 1.12, expected 1.13'],
  },
  {
    what: 'no word of the shared runtime',
    change: [/<Set Name="SharedRuntime"[^>]*>/, ''],
    said: ['the requirement set SharedRuntime is not asked for'],
  },
  {
    what: 'a requirement that nothing needs',
    change: ['CustomFunctionsRuntime" MinVersion="1.3" />', '$&<Set Name="DialogApi" MinVersion="1.2" />'],
    said: ['the add-in does not need the requirement set "DialogApi"'],
  },
  {
    what: 'a resource that is not there',
    change: ['resid="Score.Label"', 'resid="Scores.Label"'],
    said: ['there is no resource "Scores.Label"', 'nothing uses the resource "Score.Label"'],
  },
  {
    what: 'a resource of the wrong kind',
    change: ['<Label resid="Group.Label"', '<Label resid="Support.Url"'],
    said: [
      'the resource "Support.Url" must stand in <bt:ShortStrings>',
      'nothing uses the resource "Group.Label"',
    ],
  },
  {
    what: 'a label without a resource',
    change: ['<Label resid="Group.Label"', '<Label'],
    said: ['<Label> refers to no resource', 'nothing uses the resource "Group.Label"'],
  },
  {
    what: 'a resource that is there twice',
    change: ['<bt:String id="Pane.Label" DefaultValue="Open pane" />', '$&$&'],
    said: ['there is a second resource "Pane.Label"'],
  },
  {
    what: 'a resource that says nothing',
    change: ['DefaultValue="Portfolio"', 'DefaultValue=""'],
    said: ['the resource "Portfolio.Label" says nothing'],
  },
  {
    what: 'an id that is too long',
    change: [/Functions\.Metadata\.Url/g, `Functions.${long(24)}`],
    said: [`the id "Functions.${long(24)}" has more than 32 characters`],
  },
  {
    what: 'a label that is too long',
    change: ['DefaultValue="Open pane"', `DefaultValue="${long(126)}"`],
    said: ['"Pane.Label" has 126 characters; <bt:ShortStrings> may have 125'],
  },
  {
    what: 'a tooltip that is too long',
    change: [/DefaultValue="Takes you[^"]*"/, `DefaultValue="${long(251)}"`],
    said: ['"Portfolio.Tip.Text" has 251 characters; <bt:LongStrings> may have 250'],
  },
  {
    what: 'a runtime that ends with the pane',
    change: ['lifetime="long"', 'lifetime="short"'],
    said: ['lifetime of <Runtime> is "short", expected "long"'],
  },
  {
    what: 'a function file of its own',
    change: ['<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"'],
    said: [
      '<FunctionFile> must name the page of the task pane, https://localhost:3000/taskpane.html, as they share one runtime',
    ],
  },
  {
    what: 'functions in a page of their own',
    change: [/(<Page>\s*<SourceLocation resid=)"Taskpane.Url"/, '$1"Support.Url"'],
    said: [
      '<SourceLocation> must name the page of the task pane, https://localhost:3000/taskpane.html, as they share one runtime',
    ],
  },
  {
    what: 'an id of the pane',
    change: ['<Action xsi:type="ShowTaskpane">', '$&<TaskpaneId>Pane</TaskpaneId>'],
    said: ['a shared runtime has one task pane, so there must be no <TaskpaneId>'],
  },
  {
    what: 'an address without https',
    change: ['<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'],
    said: ['http://localhost:3000/support.html does not begin with https'],
  },
  {
    what: 'an invalid address',
    change: ['https://localhost:3000/support.html', 'support.html'],
    said: ['"support.html" is not an address'],
  },
  {
    what: 'an address somewhere else',
    change: ['https://localhost:3000/functions.json', 'https://example.com/functions.json'],
    said: ['https://example.com/functions.json is not below the address of the task pane'],
  },
  {
    what: 'an address with no file behind it',
    change: ['https://localhost:3000/support.html', 'https://localhost:3000/help.html'],
    said: ['https://localhost:3000/help.html: the build has no help.html'],
  },
  {
    what: 'an address with a folder behind it',
    change: ['https://localhost:3000/support.html', 'https://localhost:3000/assets'],
    said: ['https://localhost:3000/assets: the build has no assets'],
  },
  {
    what: 'the address of the add-in as another site',
    change: ['<Hosts>', '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>'],
    said: ['the pane opens no page of another site, so "https://localhost:3000" must not be an AppDomain'],
  },
  {
    what: 'an icon of a different size',
    change: ['assets/icon-32.png', 'assets/icon-16.png'],
    said: ['assets/icon-16.png is 16 × 16, expected 32 × 32 pixels'],
  },
  {
    what: 'an icon on the ribbon of a different size',
    change: [
      'id="Score.80" DefaultValue="https://localhost:3000/assets/score-80',
      'id="Score.80" DefaultValue="https://localhost:3000/assets/score-32',
    ],
    said: ['assets/score-32.png is 32 × 32, expected 80 × 80 pixels'],
  },
  {
    what: 'an icon that is not a picture',
    change: ['assets/icon-64.png', 'support.html'],
    said: ['support.html is no PNG file, expected 64 × 64 pixels'],
  },
  {
    what: 'an icon without a size that Office wants',
    change: ['<bt:Image size="80" resid="Pane.80" />', ''],
    said: ['nothing uses the resource "Pane.80"', 'the icon has no image of 80 pixels'],
  },
  {
    what: 'a button that nothing answers',
    change: ['showPortfolio', 'openPortfolio'],
    said: ['addin.js does not associate the function "openPortfolio"'],
  },
  {
    what: 'two buttons with one id',
    change: ['id="Oml.Portfolio"', 'id="Oml.Score"'],
    said: ['the id "Oml.Score" is taken already'],
  },
  {
    what: 'a menu where a button must be',
    change: ['xsi:type="Button"', 'xsi:type="Menu"'],
    said: ['xsi:type of <Control> is "Menu", expected "Button"'],
  },
  {
    what: 'a namespace that no formula can have',
    change: ['DefaultValue="OML"', 'DefaultValue="vCIO OML"'],
    said: ['"vCIO OML" cannot stand before the names of functions'],
  },
];

test('the manifest as it is has no problems', () => {
  expect(checkManifest(MANIFEST, build)).toEqual([]);
});

test.each(changes)('the check notices $what', ({ change: [from, to], said }) => {
  const spoiled = MANIFEST.replace(from, to);
  expect(spoiled).not.toBe(MANIFEST);
  expect(checkManifest(spoiled, build).map(withoutLine)).toEqual(said.map((each) => `${each}.`));
});

test('a problem has its line number', () => {
  const spoiled = MANIFEST.replace('ReadWriteDocument', 'ReadDocument');
  const line = spoiled.split('\n').findIndex((each) => each.includes('ReadDocument')) + 1;
  expect(checkManifest(spoiled, build)).toEqual([
    `Line ${line}: <Permissions> is "ReadDocument", expected "ReadWriteDocument".`,
  ]);
});

test('a manifest for a different address is checked against the same files', () => {
  const moved = MANIFEST.replaceAll('https://localhost:3000/', 'https://example.com/oml/');
  expect(checkManifest(moved, build)).toEqual([]);
});

function withoutLine(problem: string): string {
  return problem.replace(/^Line \d+: /, '');
}
