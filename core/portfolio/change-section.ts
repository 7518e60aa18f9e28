import { changesInWords } from './changes-in-words';
import type { Changes } from './changes';
import { heading, sentence, type Section } from './page-section';

/** Who moved, who is new and who is gone since the run before. */
export function changeSection(changes: Changes): Section {
  return [heading('What changed'), ...changesInWords(changes).map((words) => sentence(words, 'label'))];
}
