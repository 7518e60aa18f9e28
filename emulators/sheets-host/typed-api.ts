import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { Signature, TypedApi, TypedClass } from './expected-value';
import { expectedValue, type NamesInTypings } from './expected-value-of-node';
import { keptInRun } from './kept-in-run';

/** The typings to read, and the service that error messages name for each. */
const SERVICES: Readonly<Record<string, { readonly namespace: string; readonly service: string }>> = {
  spreadsheet: { namespace: 'Spreadsheet', service: 'SpreadsheetApp.' },
  base: { namespace: 'Base', service: '' },
  html: { namespace: 'HTML', service: 'HtmlService.' },
  lock: { namespace: 'Lock', service: 'LockService.' },
  properties: { namespace: 'Properties', service: 'PropertiesService.' },
  cache: { namespace: 'Cache', service: 'CacheService.' },
  utilities: { namespace: 'Utilities', service: 'Utilities.' },
  charts: { namespace: 'Charts', service: 'Charts.' },
  script: { namespace: 'Script', service: 'ScriptApp.' },
  'url-fetch': { namespace: 'URL_Fetch', service: 'UrlFetchApp.' },
};

/** JavaScript's own types, which the typings describe again. */
const NOT_OF_GOOGLE = ['Date', 'DateConstructor'];

let known: TypedApi | undefined;

/** Apps Script, as @types/google-apps-script describes it. */
export function typedApi(): TypedApi {
  known ??= keptInRun('typings', readTypings);
  return known;
}

interface Declared {
  readonly namespace: string;
  readonly service: string;
  readonly name: string;
  readonly node: ts.InterfaceDeclaration | ts.EnumDeclaration;
}

function readTypings(): TypedApi {
  const folder = path.dirname(createRequire(__filename).resolve('@types/google-apps-script/package.json'));
  const files = Object.entries(SERVICES).map(([name, service]) => {
    const file = path.join(folder, `google-apps-script.${name}.d.ts`);
    return {
      ...service,
      source: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest),
    };
  });
  const declared = files.flatMap(({ namespace, service, source }) =>
    declarationsIn(source).map((node): Declared => ({ namespace, service, name: node.name.text, node })),
  );
  const names = namesOf(declared);
  const globals = new Map(files.flatMap(({ source }) => globalsIn(source, names)));
  const isGlobal = new Set(globals.values());
  const classes = declared.flatMap((each): [string, TypedClass][] => {
    if (!ts.isInterfaceDeclaration(each.node) || NOT_OF_GOOGLE.includes(each.name)) return [];
    const name = names.keyOf(each.namespace, each.name);
    const label = isGlobal.has(name) ? each.name : `${each.service}${each.name}`;
    return [[name, typedClass(each.node, { name, label, names, namespace: each.namespace })]];
  });
  const enums = declared.flatMap(({ namespace, name, node }): [string, string[]][] =>
    ts.isEnumDeclaration(node)
      ? [[names.keyOf(namespace, name), node.members.map((member) => nameOf(member.name))]]
      : [],
  );
  return { classes: new Map(classes), enums: new Map(enums), globals };
}

/** If two namespaces have the same name, the later one is prefixed with its parent namespace. */
function namesOf(declared: readonly Declared[]): NamesInTypings {
  const keys = new Map<string, string>();
  const enumNames = new Set<string>();
  const taken = new Set<string>();
  for (const { namespace, name, node } of declared) {
    const full = `${namespace}.${name}`;
    const key = keys.get(full) ?? (taken.has(name) ? full : name);
    taken.add(name);
    keys.set(full, key);
    if (ts.isEnumDeclaration(node)) enumNames.add(key);
  }
  return {
    keyOf: (namespace, name) =>
      keys.get(name.includes('.') ? name : `${namespace}.${name}`) ?? `${namespace}.${name}`,
    isEnum: (key) => enumNames.has(key),
  };
}

function typedClass(
  node: ts.InterfaceDeclaration,
  { name, label, ...scope }: { name: string; label: string; namespace: string; names: NamesInTypings },
): TypedClass {
  const methods = new Map<string, Signature[]>();
  const enums = new Map<string, string>();
  for (const member of node.members) {
    if (ts.isMethodSignature(member)) {
      const method = nameOf(member.name);
      methods.set(method, [...(methods.get(method) ?? []), signature(member, scope)]);
    } else if (
      ts.isPropertySignature(member) &&
      member.type !== undefined &&
      ts.isTypeQueryNode(member.type)
    ) {
      enums.set(nameOf(member.name), scope.names.keyOf(scope.namespace, entityName(member.type.exprName)));
    }
  }
  return { name, label, methods, enums };
}

function signature(
  { parameters }: ts.MethodSignature,
  scope: { namespace: string; names: NamesInTypings },
): Signature {
  const rest = parameters.find(({ dotDotDotToken }) => dotDotDotToken !== undefined);
  const listed = rest && expectedValue(rest.type, scope);
  return {
    parameters: parameters.filter((each) => each !== rest).map(({ type }) => expectedValue(type, scope)),
    rest: listed?.kind === 'list' ? listed.of : listed,
  };
}

function declarationsIn(source: ts.SourceFile): (ts.InterfaceDeclaration | ts.EnumDeclaration)[] {
  const found: (ts.InterfaceDeclaration | ts.EnumDeclaration)[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) found.push(node);
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

function globalsIn(source: ts.SourceFile, names: NamesInTypings): [string, string][] {
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, type }): [string, string][] => {
      if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(name)) return [];
      const [, namespace = '', own = ''] = entityName(type.typeName).split('.');
      return own === '' || NOT_OF_GOOGLE.includes(own) ? [] : [[name.text, names.keyOf(namespace, own)]];
    }),
  );
}

function entityName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${entityName(name.left)}.${name.right.text}`;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
