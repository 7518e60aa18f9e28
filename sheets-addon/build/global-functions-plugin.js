const { readFileSync } = require('node:fs');
const ts = require('typescript');

/**
 * Ends the script with one function at its top level for each that the entry exports, under the comment it has there:
 * Google finds menu items, the sidebar's calls and the functions of cells by these names, and reads their comments.
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
        const functions = exportedFunctions(readFileSync(this.entry, 'utf8')).map((one) => this.declare(one));
        for (const asset of Object.keys(assets).filter((file) => file.endsWith('.js')))
          compilation.updateAsset(asset, (old) => new sources.ConcatSource(old, '\n', functions.join('\n')));
      });
    });
  }

  declare({ comment, name, parameters }) {
    const given = parameters.join(', ');
    return `${comment}\nfunction ${name}(${given}) {\n  return ${this.library}.${name}(${given});\n}\n`;
  }
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
