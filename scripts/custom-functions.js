const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/** The file with the names and texts of the custom functions, from which each build makes what its host needs. */
const CUSTOM_FUNCTIONS = path.join(__dirname, '../core/model/custom-functions.ts');

/** The current content of that file. It imports nothing, so it can be read before anything is built. */
function customFunctions() {
  const compilerOptions = { module: ts.ModuleKind.CommonJS };
  const { outputText } = ts.transpileModule(readFileSync(CUSTOM_FUNCTIONS, 'utf8'), { compilerOptions });
  const said = {};
  new Function('exports', outputText)(said);
  return said;
}

module.exports = { CUSTOM_FUNCTIONS, customFunctions };
