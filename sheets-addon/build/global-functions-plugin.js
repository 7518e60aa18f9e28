const { readFileSync } = require('node:fs');
const ts = require('typescript');
const { customFunctions } = require('../../scripts/custom-functions');

/** What Google shows in the place of an argument in its example of a call. */
const EXAMPLES = { headers: 'A1:T1', rows: 'A2:T9', settings: 'A4:B40', today: 'TODAY()' };

/**
 * Ends the script with one function at its top level for each that the entry declares and exports, under the comment it
 * has there, and for each custom function: Google finds menu items, the sidebar's calls and the functions of cells by
 * these names, and shows the comments of the last to whoever types one.
 */
class GlobalFunctionsPlugin {
  constructor({ entry, library }) {
    this.entry = entry;
    this.library = library;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    const name = GlobalFunctionsPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const functions = [
          ...exportedFunctions(readFileSync(this.entry, 'utf8')).map((one) => this.declare(one)),
          ...functionsOfCells(this.library),
        ];
        for (const asset of Object.keys(assets).filter((file) => file.endsWith('.js')))
          compilation.updateAsset(asset, (old) => new sources.ConcatSource(old, '\n', functions.join('\n')));
      });
    });
  }

  declare({ comment, name, parameters }) {
    const given = parameters.join(', ');
    return declaration(comment, name, given, `${this.library}.${name}(${given})`);
  }
}

/** A function as text, which returns what a call gives. */
function declaration(comment, name, given, call) {
  return `${comment}\nfunction ${name}(${given}) {\n  return ${call};\n}\n`;
}

/** The custom functions, each under the comment that Google shows of it. */
function functionsOfCells(library) {
  const { FUNCTION_WORDS, FUNCTION_ARGUMENTS, FUNCTION_RESULT } = customFunctions();
  const given = FUNCTION_ARGUMENTS.map(({ name }) => name).join(', ');
  const args = FUNCTION_ARGUMENTS.map(({ name, meaning }) => `@param {${EXAMPLES[name]}} ${name} ${meaning}`);
  return Object.entries(FUNCTION_WORDS).map(([name, gives]) => {
    const lines = [gives, '', ...args, `@return ${FUNCTION_RESULT}`, '@customfunction'];
    const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
    return declaration(comment, `OML_${name}`, given, `${library}.answerFunction('${name}', [${given}])`);
  });
}

/** The functions that a module exports: name, parameters and the comment above. */
function exportedFunctions(text) {
  const file = ts.createSourceFile('entry.ts', text, ts.ScriptTarget.ES2020, true);
  return file.statements.filter(isExportedFunction).map((statement) => ({
    name: statement.name.text,
    parameters: statement.parameters.map((parameter) => parameter.name.getText()),
    comment: (ts.getJSDocCommentsAndTags(statement)[0]?.getText() ?? '').replace(/^ +\*/gm, ' *'),
  }));
}

function isExportedFunction(statement) {
  if (!ts.isFunctionDeclaration(statement)) return false;
  return (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

module.exports = { GlobalFunctionsPlugin };
