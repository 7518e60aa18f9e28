import { Workbook } from '../../emulators/workbook/workbook';
import { hostOf, useOffice } from './office';

useOffice();

const ROWS = 200_000;
const ROWS_A_BLOCK = 10_000;

test('200,000 rows of 20 columns are read, and of 10 written, in blocks', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Clients');
  for (let column = 0; column < 20; column += 1) {
    const cells = sheet.cells.columnToFill(column);
    for (let row = 0; row < ROWS; row += 1) cells.putValue(row, column % 2 === 0 ? row : `Client ${row}`);
  }
  await hostOf(workbook);
  let sum = 0;
  for (let row = 0; row < ROWS; row += ROWS_A_BLOCK) {
    await Excel.run(async (context) => {
      const clients = context.workbook.worksheets.getItem('Clients');
      const block = clients.getRangeByIndexes(row, 0, ROWS_A_BLOCK, 20).load('values');
      await context.sync();
      for (const [first] of block.values) sum += Number(first);
    });
  }
  for (let row = 0; row < ROWS; row += ROWS_A_BLOCK) {
    await Excel.run(async (context) => {
      const clients = context.workbook.worksheets.getItem('Clients');
      const cells = Array.from({ length: ROWS_A_BLOCK }, (_, index) => [
        row + index,
        ...new Array<string>(9).fill('Level 3'),
      ]);
      clients.getRangeByIndexes(row, 20, ROWS_A_BLOCK, 10).values = cells;
      await context.sync();
    });
  }
  expect(sum).toBe((ROWS * (ROWS - 1)) / 2);
  expect(sheet.cell(`U${ROWS}`).value).toBe(ROWS - 1);
});
