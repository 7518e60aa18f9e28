import { Workbook } from '../../playground/workbook/workbook';
import { clientRows } from './client-rows';
import { openAddin } from './open-addin';

test('the ribbon button scores the list that the user looks at, and shows the pane with what came of it', async () => {
  const { host, workbook, session } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  await host.runCommand('scoreClients');
  expect(workbook.sheet('Clients').rows()[4]?.[8]).toBe(2);
  expect(host.isTaskPaneShown).toBe(true);
  expect(session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'Clients' } });
});

test('a refusal of the ribbon button is shown in the pane', async () => {
  const { host, session } = await openAddin(
    Workbook.fromSheets({
      Clients: [
        ['Client', 'City'],
        ['Acme', 'Rome'],
      ],
    }),
  );
  await host.runCommand('scoreClients');
  expect(host.isTaskPaneShown).toBe(true);
  expect(session.state().page).toMatchObject({ is: 'refused', refusal: { because: 'noPracticeColumn' } });
});

test('the ribbon button for the portfolio brings it into sight', async () => {
  const { host, workbook } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  await host.runCommand('scoreClients');
  expect(workbook.activeSheet.name).toBe('Clients');
  await host.runCommand('showPortfolio');
  expect(workbook.activeSheet.name).toBe('OML Portfolio');
});

test('without a portfolio that button says in the pane how to get one', async () => {
  const { host, session } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  await host.runCommand('showPortfolio');
  expect(host.isTaskPaneShown).toBe(true);
  expect(session.state().trouble).toMatch(/\.$/);
});

test('a button is done even where the run fails', async () => {
  const { host, session } = await openAddin(Workbook.fromSheets({ Clients: clientRows(4) }));
  host.refusal = 5102;
  await host.runCommand('scoreClients');
  expect(session.state().trouble).toBe('Excel is busy with too much at once: wait a minute and run again.');
});
