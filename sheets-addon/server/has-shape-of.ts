/**
 * Whether a value that came out of JSON is made like a model: it has the model's members, numbers that are finite where
 * the model has numbers, and lists of as many where the model's lists have any. What the model lacks may be anything.
 */
export function hasShapeOf(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && isLike(value, model);
  if (typeof model === 'object' && model !== null) return isMember(value) && hasMembers(value, model);
  return typeof model === 'number' ? Number.isFinite(value) : typeof value === typeof model;
}

function isLike(list: readonly unknown[], model: readonly unknown[]): boolean {
  if (model.length === 0) return list.every((each) => each !== null);
  return list.length === model.length && model.every((each, index) => hasShapeOf(list[index], each));
}

function isMember(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasMembers(value: object, model: object): boolean {
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.entries(model).every(([name, each]) => hasShapeOf(members.get(name), each));
}
