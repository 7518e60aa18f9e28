import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows } from './client-rows';
import { openAddin, type OpenAddin } from './open-addin';

const listOf = (count: number) => Workbook.fromSheets({ Clients: clientRows(count) });

/** Presses a ribbon button, and waits until the pane is done with what it starts. */
async function press({ host, session }: OpenAddin, button: string): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const stop = session.subscribe(({ work }) => {
      if (work !== undefined) return;
      stop();
      resolve();
    });
  });
  await host.runCommand(button);
  await done;
}

test('the ribbon button scores the list on the active sheet, and shows the pane with the result', async () => {
  const addin = await openAddin(listOf(4));
  await press(addin, 'scoreClients');
  expect(addin.workbook.sheet('Clients').rows()[4]?.[8]).toBe(2);
  expect(addin.host.isTaskPaneShown).toBe(true);
  expect(addin.session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'Clients' } });
});

test('if Excel does not show the pane, the list is still scored', async () => {
  const addin = await openAddin(listOf(4));
  const member = 'AppRuntimeService.SetAppRuntimeState';
  addin.host.faults.push({ moment: 'use', member, code: 'GeneralException' });
  await press(addin, 'scoreClients');
  expect(addin.workbook.sheet('Clients').rows()[4]?.[8]).toBe(2);
});

test('whatever the pane shows, it scores the sheet that is active now', async () => {
  const workbook = Workbook.fromSheets({ North: clientRows(4), South: clientRows(6) });
  const addin = await openAddin(workbook);
  await press(addin, 'scoreClients');
  await addin.bridge.select('A1', 'South');
  await press(addin, 'scoreClients');
  expect(addin.session.state().page).toMatchObject({ is: 'scored', scored: { sheet: 'South' } });
  expect(workbook.sheet('South').rows()[4]?.[8]).toBe(2);
});

test('Excel is told that the button is done before the run is, so that the other buttons work', async () => {
  const addin = await openAddin(listOf(5000));
  await addin.host.runCommand('scoreClients');
  expect(addin.session.state().work).toMatchObject({ is: 'scoring' });
  while (addin.session.state().work !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
});

test('a refusal after the ribbon button is shown in the pane', async () => {
  const addin = await openAddin(
    Workbook.fromSheets({
      Clients: [
        ['Client', 'City'],
        ['Acme', 'Rome'],
      ],
    }),
  );
  await press(addin, 'scoreClients');
  expect(addin.host.isTaskPaneShown).toBe(true);
  expect(addin.session.state().page).toMatchObject({
    is: 'refused',
    refusal: { because: 'noPracticeColumn' },
  });
});

test('the ribbon button for the portfolio shows it', async () => {
  const addin = await openAddin(listOf(4));
  await press(addin, 'scoreClients');
  expect(addin.workbook.activeSheet.name).toBe('Clients');
  await press(addin, 'showPortfolio');
  expect(addin.workbook.activeSheet.name).toBe('OML Portfolio');
});

test('without a portfolio that button says in the pane how to get one', async () => {
  const addin = await openAddin(listOf(4));
  await press(addin, 'showPortfolio');
  expect(addin.host.isTaskPaneShown).toBe(true);
  expect(addin.session.state().trouble).toBe('No portfolio yet. Score the list and it is drawn.');
});

test('a run that fails says so in the pane', async () => {
  const addin = await openAddin(listOf(4));
  addin.host.refusal = 5102;
  await addin.host.runCommand('scoreClients').catch(() => undefined);
  while (addin.session.state().trouble === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(addin.session.state().trouble).toBe('Excel is busy. Wait a minute, then run again.');
});
