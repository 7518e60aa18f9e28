/** Removes from a new realm what JavaScript got after ES2020, as Apps Script may not have it. */
export const DELETE_NEWER_BUILT_INS = `(() => {
  'use strict';
  const remove = (owner, ...names) => {
    for (const name of names) if (owner !== undefined) delete owner[name];
  };
  remove(Array.prototype, 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with');
  remove(Array, 'fromAsync');
  remove(Object.getPrototypeOf(Int8Array.prototype), 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with');
  remove(Uint8Array, 'fromBase64', 'fromHex');
  remove(Uint8Array.prototype, 'setFromBase64', 'setFromHex', 'toBase64', 'toHex');
  remove(ArrayBuffer.prototype, 'detached', 'maxByteLength', 'resizable', 'resize', 'transfer', 'transferToFixedLength');
  remove(DataView.prototype, 'getFloat16', 'setFloat16');
  remove(String.prototype, 'at', 'isWellFormed', 'replaceAll', 'toWellFormed');
  remove(Object, 'groupBy', 'hasOwn');
  remove(Map, 'groupBy');
  remove(Map.prototype, 'getOrInsert', 'getOrInsertComputed');
  remove(
    Set.prototype,
    'difference', 'intersection', 'isDisjointFrom', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference', 'union',
  );
  remove(Promise, 'any', 'try', 'withResolvers');
  remove(RegExp, 'escape');
  remove(RegExp.prototype, 'hasIndices', 'unicodeSets');
  remove(Math, 'f16round', 'sumPrecise');
  remove(JSON, 'isRawJSON', 'rawJSON');
  remove(Error, 'isError');
  remove(Intl, 'DisplayNames', 'DurationFormat', 'ListFormat', 'Segmenter', 'supportedValuesOf');
  remove(Intl.DateTimeFormat.prototype, 'formatRange', 'formatRangeToParts');
  remove(Intl.NumberFormat.prototype, 'formatRange', 'formatRangeToParts');
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  remove(
    iterator,
    'constructor', 'drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray',
    Symbol.toStringTag,
  );
  remove(
    globalThis,
    'AggregateError', 'AsyncDisposableStack', 'Atomics', 'DisposableStack', 'FinalizationRegistry', 'Float16Array',
    'Iterator', 'SharedArrayBuffer', 'SuppressedError', 'Temporal', 'WeakRef', 'structuredClone',
  );
})()`;
