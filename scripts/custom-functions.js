const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/** Where the names and words of the custom functions are, of which each build makes what its host is told. */
const CUSTOM_FUNCTIONS = path.join(__dirname, '../core/model/custom-functions.ts');

/** What that file says now. It imports nothing, so it can be read before anything is built. */
function customFunctions() {
  const compilerOptions = { module: ts.ModuleKind.CommonJS };
  const { outputText } = ts.transpileModule(readFileSync(CUSTOM_FUNCTIONS, 'utf8'), { compilerOptions });
  const said = {};
  new Function('exports', outputText)(said);
  return said;
}

module.exports = { CUSTOM_FUNCTIONS, customFunctions };
