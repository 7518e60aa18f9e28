import ts from 'typescript';
import type { ExpectedValue } from './expected-value';

/** The names in the typings and their types. */
export interface NamesInTypings {
  /** The name of a class or enum in the table. */
  readonly keyOf: (namespace: string, name: string) => string;
  readonly isEnum: (key: string) => boolean;
}

interface Scope {
  readonly namespace: string;
  readonly names: NamesInTypings;
}

const BY_NAME: Readonly<Record<string, ExpectedValue>> = {
  BigNumber: { kind: 'anything' },
  Byte: { kind: 'integer' },
  Char: { kind: 'string' },
  Date: { kind: 'date' },
  'Base.Date': { kind: 'date' },
  FontLine: { kind: 'string' },
  FontStyle: { kind: 'string' },
  FontWeight: { kind: 'string' },
  Integer: { kind: 'integer' },
};

/** The values that a type in the typings takes. */
export function expectedValue(type: ts.TypeNode | undefined, scope: Scope): ExpectedValue {
  if (type === undefined) return { kind: 'anything' };
  if (ts.isArrayTypeNode(type)) return { kind: 'list', of: expectedValue(type.elementType, scope) };
  if (ts.isParenthesizedTypeNode(type)) return expectedValue(type.type, scope);
  if (ts.isUnionTypeNode(type))
    return { kind: 'oneOf', of: type.types.map((each) => expectedValue(each, scope)) };
  if (ts.isLiteralTypeNode(type)) {
    if (ts.isStringLiteral(type.literal)) return { kind: 'exactly', text: type.literal.text };
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return { kind: 'null' };
  }
  if (ts.isTypeReferenceNode(type)) return named(type, scope);
  if (ts.isFunctionTypeNode(type)) return { kind: 'function' };
  if (ts.isTypeLiteralNode(type)) return { kind: 'record' };
  return keyword(type);
}

function keyword({ kind }: ts.TypeNode): ExpectedValue {
  if (kind === ts.SyntaxKind.NumberKeyword) return { kind: 'number' };
  if (kind === ts.SyntaxKind.StringKeyword) return { kind: 'string' };
  if (kind === ts.SyntaxKind.BooleanKeyword) return { kind: 'boolean' };
  if (kind === ts.SyntaxKind.AnyKeyword || kind === ts.SyntaxKind.UnknownKeyword) return { kind: 'anything' };
  if (kind === ts.SyntaxKind.ObjectKeyword) return { kind: 'record' };
  throw new Error(`The typings have a type that is not understood: ${ts.SyntaxKind[kind]}.`);
}

function named({ typeName, typeArguments }: ts.TypeReferenceNode, scope: Scope): ExpectedValue {
  const name = fullName(typeName);
  if (name === 'Array') return { kind: 'list', of: expectedValue(typeArguments?.[0], scope) };
  const known = BY_NAME[name];
  if (known !== undefined) return known;
  const key = scope.names.keyOf(scope.namespace, name);
  return scope.names.isEnum(key) ? { kind: 'enum', enumName: key } : { kind: 'object', className: key };
}

function fullName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${fullName(name.left)}.${name.right.text}`;
}
