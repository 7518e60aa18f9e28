import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

test('a custom function is called with cells and returns cells', async () => {
  const host = await hostOf({ Clients: [] });
  CustomFunctions.associate('DOUBLE', (cells: number[][]) => cells.map((row) => row.map((cell) => cell * 2)));
  CustomFunctions.associate('LATER', async (cell: string) => Promise.resolve(`${cell}, later`));
  const outcomes = await Promise.all([
    host.callFunction('DOUBLE', [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    host.callFunction('LATER', ['Ada']),
  ]);
  expect(outcomes).toEqual([
    {
      value: [
        [2, 4],
        [6, 8],
      ],
    },
    { value: 'Ada, later' },
  ]);
});

test('what a custom function throws becomes the error in its cell', async () => {
  const host = await hostOf({ Clients: [] });
  CustomFunctions.associate('REFUSE', () => {
    // The d.ts leaves out that it is an Error.
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      'Not yet scored.',
    ) as unknown as Error;
  });
  CustomFunctions.associate(
    'GIVE',
    () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'No list.'),
  );
  CustomFunctions.associate('BREAK', () => {
    throw new Error('a mistake');
  });
  const outcomes = await Promise.all(['REFUSE', 'GIVE', 'BREAK'].map((id) => host.callFunction(id)));
  expect(outcomes).toEqual([
    { error: { code: '#N/A', message: 'Not yet scored.' } },
    { error: { code: '#VALUE!', message: 'No list.' } },
    { error: { code: '#VALUE!', message: '' } },
  ]);
});

test('a ribbon command runs until it says that it is completed', async () => {
  const host = await hostOf({ Clients: [] });
  Office.actions.associate('fill', (event: Office.AddinCommands.Event) => {
    const filling = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[event.source.id]];
      await context.sync();
    });
    void filling.then(() => event.completed());
  });
  await host.runCommand('fill');
  expect(host.workbook.sheet('Clients').rows()).toEqual([['fill']]);
});

test('an unknown command fails with its name', async () => {
  const host = await hostOf({ Clients: [] });
  await expect(host.runCommand('nobody')).rejects.toThrow('The command nobody failed');
});

test("the document keeps the add-in's settings", async () => {
  const workbook = Workbook.fromSheets({ Clients: [] });
  await hostOf(workbook);
  const { settings } = Office.context.document;
  settings.set('sheet', { name: 'Clients', columns: [1, 2] });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...workbook.settings.keys()]).toEqual(['sheet']);
  await hostOf({ Other: [] });
  expect(settings.get('sheet')).toBeNull();
  await hostOf(workbook);
  expect(settings.get('sheet')).toEqual({ name: 'Clients', columns: [1, 2] });
});

test('the task pane is shown and hidden, and the add-in starts with the document if it asks for that', async () => {
  const host = await hostOf({ Clients: [] });
  await Office.addin.hide();
  expect(host.isTaskPaneShown).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(host.isTaskPaneShown).toBe(true);
  expect(await Office.addin.getStartupBehavior()).toBe('None');
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  expect(host.opensWithDocument).toBe(true);
});
