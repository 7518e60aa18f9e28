const { customFunctions } = require('../../scripts/custom-functions');

/** What functions.json says, from which Excel shows the custom functions. */
function functionsJson() {
  const { FUNCTION_WORDS, FUNCTION_ARGUMENTS } = customFunctions();
  const parameters = FUNCTION_ARGUMENTS.map(({ name, is, isOptional, meaning }) => ({
    description: meaning,
    ...(is === 'range' ? { dimensionality: 'matrix' } : {}),
    name,
    ...(isOptional ? { optional: true } : {}),
    type: 'any',
  }));
  const functions = Object.entries(FUNCTION_WORDS).map(([id, description]) => ({
    description,
    id,
    name: id,
    options: { requiresParameterAddresses: true },
    parameters,
    result: { dimensionality: 'matrix' },
  }));
  // Error cells are values: the functions read them as problems of one client.
  const allowed = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true };
  return JSON.stringify({ ...allowed, functions }, null, 2);
}

/** The end of the script, which says what answers each custom function. */
function associations(library) {
  return Object.keys(customFunctions().FUNCTION_WORDS)
    .map((id) => `CustomFunctions.associate("${id}", (...args) => ${library}.answerCall("${id}", args));`)
    .join('\n');
}

module.exports = { associations, functionsJson };
