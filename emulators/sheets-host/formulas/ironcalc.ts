import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type * as IronCalc from '@ironcalc/wasm';
import ts from 'typescript';
import { keptInRun } from '../kept-in-run';

let loaded: typeof IronCalc | undefined;

/** The spreadsheet engine that calculates formulas. It loads synchronously, as Apps Script waits for nothing. */
export function ironCalc(): typeof IronCalc {
  loaded ??= load();
  return loaded;
}

/** The package has only ES modules, which load asynchronously; so they are transpiled. */
function load(): typeof IronCalc {
  const file = createRequire(__filename).resolve('@ironcalc/wasm');
  // The d.ts beside this file describes it.
  const engine = evaluateModule(file) as typeof IronCalc;
  // The engine recognises its options only by the Object of its own realm, which a test does not share.
  const optionsOf = vm.runInThisContext('(module) => ({ module })') as (bytes: Buffer) => { module: Buffer };
  engine.initSync(optionsOf(readFileSync(path.join(path.dirname(file), 'wasm_bg.wasm'))));
  return engine;
}

function evaluateModule(file: string): unknown {
  const outputText = keptInRun(path.basename(file), () => translated(file));
  const module = { exports: {} };
  const required = (name: string) => evaluateModule(path.join(path.dirname(file), name));
  // The compiled function takes the three named arguments.
  const run = vm.compileFunction(outputText, ['exports', 'module', 'require']) as (
    ...args: unknown[]
  ) => void;
  run(module.exports, module, required);
  return module.exports;
}

function translated(file: string): string {
  // Only the engine's own loader asks for its address, and we do not use that loader.
  const source = readFileSync(file, 'utf8').replaceAll('import.meta.url', '""');
  return ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}
