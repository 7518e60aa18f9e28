import { ExcelHost } from '../../emulators/excel-host/excel-host';
import { OfficeLink } from '../../emulators/excel-host/office-link';
import { Workbook } from '../../emulators/workbook/workbook';

const call = {
  _messageType: 0,
  _conversationId: 'conversation',
  _correlationId: 7,
  _actionType: 0,
  _data: null,
};

function linked(): OfficeLink {
  return new OfficeLink(new ExcelHost(Workbook.fromSheets({ Clients: [] })), () => undefined);
}

test('a call is answered under its own number', async () => {
  const asking = { ...call, _actionName: 'ContextActivationManager_getAppContextAsync' };
  const answer: unknown = JSON.parse((await linked().answer(JSON.stringify(asking))) ?? '');
  expect(answer).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _errorCode: 0,
    _data: { _appName: 16 },
  });
});

test.each(['', 'no JSON', 'null', '{"_messageType":1}'])(
  '%j is not a call, and gets no answer',
  async (message) => {
    expect(await linked().answer(message)).toBeUndefined();
  },
);
