import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/manifest/check-manifest';
import { temporaryFolder } from '../files/temporary-folder';
import { fillBuild, FUNCTIONS, MANIFEST } from './fill-build';

const build = temporaryFolder().path;

interface Spoiling {
  readonly what: string;
  readonly file: string;
  /** The new content of the file; if left out, the file is deleted. */
  readonly text?: string;
  /** All problems that must be reported, without line numbers. */
  readonly said: readonly string[];
}

const [LEVEL] = FUNCTIONS.functions;
const listing = (...functions: readonly object[]) => JSON.stringify({ functions });
const COMMANDS = 'Office.actions.associate("scoreClients",a);Office.actions.associate("showPortfolio",b);';

const spoilings: readonly Spoiling[] = [
  {
    what: 'functions that are not there',
    file: 'functions.json',
    said: ['https://localhost:3000/functions.json: the build has no functions.json'],
  },
  {
    what: 'a pane that does not load the script',
    file: 'taskpane.html',
    text: '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    said: ['taskpane.html does not load addin.js'],
  },
  {
    what: "a pane that loads the script before Office's",
    file: 'taskpane.html',
    text: '<script src="addin.js"></script>',
    said: [
      'taskpane.html: https://appsforoffice.microsoft.com/lib/1/hosted/office.js must be the first script',
    ],
  },
  {
    what: 'a script that answers no button and no function',
    file: 'addin.js',
    text: 'Office.onReady();',
    said: [
      'addin.js does not associate the function "scoreClients"',
      'addin.js does not associate the function "showPortfolio"',
      'functions.json: addin.js does not associate the function "LEVEL"',
    ],
  },
  {
    what: 'a script that answers for a function of no list',
    file: 'addin.js',
    text: `${COMMANDS}CustomFunctions.associate("LEVEL",c);CustomFunctions.associate("HOURS",d)`,
    said: ['functions.json: it does not list the function "HOURS", which addin.js associates'],
  },
  {
    what: 'functions that are not JSON',
    file: 'functions.json',
    text: '<html>',
    said: ['functions.json: it is not a list of functions'],
  },
  {
    what: 'a list of no functions',
    file: 'functions.json',
    text: listing(),
    said: [
      'functions.json: it lists no functions',
      'functions.json: it does not list the function "LEVEL", which addin.js associates',
    ],
  },
  {
    what: 'a function that is there twice',
    file: 'functions.json',
    text: listing({ ...LEVEL }, { ...LEVEL }),
    said: ['functions.json: the id "LEVEL" is there twice'],
  },
  {
    what: 'a function with a name that no formula can have',
    file: 'functions.json',
    text: listing({ ...LEVEL, name: '1ST LEVEL' }),
    said: ['functions.json: "1ST LEVEL" cannot be the name of a function'],
  },
  {
    what: 'a function without a description',
    file: 'functions.json',
    text: listing({ ...LEVEL, description: '' }),
    said: ['functions.json: the function "LEVEL" has no description'],
  },
  {
    what: 'a parameter without a description',
    file: 'functions.json',
    text: listing({ ...LEVEL, parameters: [{ name: 'rows', type: 'any' }] }),
    said: ['functions.json: the parameter "rows" of "LEVEL" has no description'],
  },
  {
    what: 'an icon that is not a picture',
    file: 'assets/pane-16.png',
    text: '<svg />',
    said: ['assets/pane-16.png is no PNG file, expected 16 × 16 pixels'],
  },
];

test.each(spoilings)('the check notices $what', ({ file, text, said }) => {
  fillBuild(build);
  if (text === undefined) rmSync(path.join(build, file));
  else writeFileSync(path.join(build, file), text);
  const problems = checkManifest(MANIFEST, build);
  expect(problems.map((each) => each.replace(/^Line \d+: /, ''))).toEqual(said.map((each) => `${each}.`));
});
