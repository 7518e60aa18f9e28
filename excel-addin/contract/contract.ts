import type { Person } from './check';
import { runContract } from './run-contract';

export { runContract };

/** The person who looks at the page. */
function personAt({ document }: Window): Person {
  const question = document.getElementById('question');
  const buttons = ['done', 'skip'].map((id) => document.getElementById(id));
  return {
    ask: (_, sentence) =>
      new Promise((resolve) => {
        if (question !== null) question.textContent = sentence;
        buttons.forEach((button, index) => {
          if (button === null) return;
          button.hidden = false;
          button.onclick = () => {
            if (question !== null) question.textContent = '';
            for (const each of buttons) if (each !== null) each.hidden = true;
            resolve(index === 0);
          };
        });
      }),
  };
}

void Office.onReady(() => {
  const begin = document.getElementById('begin');
  const lines = document.getElementById('lines');
  if (begin === null || lines === null) return;
  begin.onclick = () => {
    begin.hidden = true;
    void runContract(personAt(window), (line) => lines.append(`${line}\n`));
  };
});
