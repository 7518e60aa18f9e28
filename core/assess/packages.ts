import { NO_ANSWERS, withAnswer, type AnswerCodes } from '../model/answer-codes';
import type { Answer } from '../model/answers';
import type { PracticeId } from '../model/practices';

/** A package and the answers that it gives for a client, as plain data. */
export interface Package {
  readonly name: string;
  readonly answers: Readonly<Partial<Record<PracticeId, Answer>>>;
}

/** The answers of packages by `packageKey`. */
export type PackageAnswers = ReadonlyMap<string, AnswerCodes>;

/** Packages by name, the first of each; `undefined` if there are none. */
export function packageAnswers(packages: readonly Package[]): PackageAnswers | undefined {
  if (packages.length === 0) return undefined;
  return new Map([...packages].reverse().map(({ name, answers }) => [packageKey(name), codesOf(answers)]));
}

/** A package's name as it is compared: surrounding space and case aside. */
export function packageKey(name: string): string {
  return name.trim().toLowerCase();
}

function codesOf(answers: Package['answers']): AnswerCodes {
  const given = Object.entries(answers) as [PracticeId, Answer][]; // the keys are the type's
  return given.reduce((codes, [practice, answer]) => withAnswer(codes, practice, answer), NO_ANSWERS);
}
