import { PRACTICES } from '../core/model/practices';
import { sentencesIn, type Sentence } from './sentences';
import { sources } from './sources';

/** Words that nobody says aloud, and words of the engine, each as whole words. */
const BANNED = [
  'stands in',
  'bears',
  'of yours',
  'of ours',
  'is to be',
  'where there is',
  'no level knows',
  'needs mending',
  'cap',
  'seed',
  'uplift',
];
/** Ids that are not English words; `policies` is both. */
const PRACTICE_IDS = PRACTICES.map(({ id }): string => id).filter((id) => /[A-Z]/.test(id));
const UNSAID = new RegExp(`(?<![\\w-])(?:${[...BANNED, ...PRACTICE_IDS].join('|')})(?![\\w-])`, 'gi');

/** The rooms with texts for the user. */
const ROOMS = /^(?:core|styles|pane|command|files|xlsx|excel-addin|sheets-addon)\//;
/** What exists in only one program, or has that name only there. */
const OF_ONE_HOST =
  /\b(?:Excel|Google|LibreOffice|Ctrl|press Enter|Unprotect|under Review|Convert to range|menu|sidebar|ribbon)\b|Data >/i;
/** The pages for owners, not those for developers. */
const PAGES =
  /^(?:README\.md|docs\/(?:excel|sheets|model)\.md|manifest\.xml|(?:excel-addin|sheets-addon)\/.*\.html)$/;

function offences(sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(({ at, text }) =>
    [...text.replace(/\s+/g, ' ').matchAll(UNSAID)].map(([word]) => `${at} says "${word}"`),
  );
}

const said = sources('.ts', '.tsx')
  .filter(({ path }) => ROOMS.test(path) && !path.endsWith('.d.ts'))
  .flatMap(sentencesIn);
const pages = sources('.md', '.xml', '.html').filter(({ path }) => PAGES.test(path));

test('no sentence for users has a word that nobody would say aloud', () => {
  expect(said.length).toBeGreaterThan(500);
  expect(offences(said)).toEqual([]);
});

test('no sentence that all hosts share names a program, a menu or a key of one of them', () => {
  const shared = said.filter(({ at }) => /^(?:core|pane|styles)\//.test(at));
  expect(shared.length).toBeGreaterThan(300);
  expect(shared.filter(({ text }) => OF_ONE_HOST.test(text))).toEqual([]);
});

test('no page for owners has one either, except for ids and other text to be typed as it is', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'docs/excel.md', 'docs/sheets.md', 'docs/model.md', 'manifest.xml']),
  );
  const lines = pages.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ at: `${path}:${index + 1}`, text: line.replace(/`[^`]*`/g, '') })),
  );
  expect(offences(lines)).toEqual([]);
});

test.each([
  { code: "say('A setting needs mending');", found: ['needs mending'] },
  { code: 'say(`The column "${header}" bears our name.`);', found: ['bears'] },
  { code: "say('no client is above the ' + 'cap of it');", found: ['cap', 'cap'] }, // the part and the whole
  { code: "say('What is ' + 'to be answered');", found: ['is to be'] },
  { code: 'const page = <p>Rows of ours</p>;', found: ['of ours'] },
  { code: "say('separateContract is missing');", found: ['separateContract'] },
])('it is found in $code', ({ code, found }) => {
  const sentences = sentencesIn({ path: 'a.tsx', text: code });
  const words = offences(sentences).map((offence) => offence.replace(/^.* says "(.*)"$/, '$1'));
  expect(words).toEqual(found);
});

test.each([
  { what: 'an id', code: "const kind = 'cap-msp client';" },
  { what: 'a setting', code: "say('capacityHours and contractRequired');" },
  { what: 'one word', code: "say('seed');" },
  { what: 'a comment', code: '/** A column of ours. */' },
  { what: 'an import', code: "import { cap } from './a cap';" },
  { what: 'a key', code: "const words = { 'a cap': 1 };" },
  { what: 'a type', code: "type Word = 'a cap';" },
])('$what is not a sentence', ({ code }) => {
  expect(offences(sentencesIn({ path: 'a.tsx', text: code }))).toEqual([]);
});

test.each(['README.md', 'docs/excel.md', 'docs/sheets.md', 'pane/words.ts', 'excel-addin/support.html'])(
  '%s promises what a run writes, in the same words',
  (path) => {
    const [page] = sources(path);
    expect(page?.text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain(
      'A run writes only the OML columns and the OML sheets',
    );
  },
);
