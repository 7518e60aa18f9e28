import { answerTo, type AnswerCodes } from '../../core/model/answer-codes';
import type { Answer } from '../../core/model/answers';
import { PRACTICES, type PracticeId } from '../../core/model/practices';

/** A client with its answers by practice. */
export type NamedAnswers<T> = Omit<T, 'answers'> & { readonly answers: Readonly<Record<PracticeId, Answer>> };

/** Spells the answers out. */
export function answersByName<T extends { readonly answers: AnswerCodes }>(value: T): NamedAnswers<T> {
  const answers = Object.fromEntries(PRACTICES.map(({ id }) => [id, answerTo(id, value.answers)]));
  return { ...value, answers: answers as Record<PracticeId, Answer> };
}
