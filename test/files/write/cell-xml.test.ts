import fc from 'fast-check';
import { textFromExcel, textFromXml } from '../../../xlsx/xml-text';
import { cellXml, xmlAttribute, xmlText } from '../../../xlsx/write/cell-xml';
import { tries } from '../../thoroughness';

const place = { row: 2, column: 27, style: undefined };

test.each([
  { value: 'Acme', xml: '<c r="AB3" t="inlineStr"><is><t>Acme</t></is></c>' },
  { value: '=1+1', xml: '<c r="AB3" t="inlineStr"><is><t>=1+1</t></is></c>' },
  { value: '<&>', xml: '<c r="AB3" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c>' },
  { value: ' a', xml: '<c r="AB3" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>' },
  { value: 'a\nb', xml: '<c r="AB3" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>' },
  { value: 12.5, xml: '<c r="AB3"><v>12.5</v></c>' },
  { value: 1e21, xml: '<c r="AB3"><v>1e+21</v></c>' },
  { value: -0, xml: '<c r="AB3"><v>0</v></c>' },
  { value: NaN, xml: '<c r="AB3" t="e"><v>#NUM!</v></c>' },
  { value: true, xml: '<c r="AB3" t="b"><v>1</v></c>' },
  { value: false, xml: '<c r="AB3" t="b"><v>0</v></c>' },
  { value: '', xml: '' },
])('the cell of $value is $xml', ({ value, xml }) => {
  expect(cellXml({ ...place, value })).toBe(xml);
});

test.each([
  { value: 3, xml: '<c r="AB3"><f>A1&amp;"&lt;"</f><v>3</v></c>' },
  { value: 'a<b', xml: '<c r="AB3" t="str"><f>A1&amp;"&lt;"</f><v>a&lt;b</v></c>' },
  { value: true, xml: '<c r="AB3" t="b"><f>A1&amp;"&lt;"</f><v>1</v></c>' },
  { value: '', xml: '<c r="AB3" t="str"><f>A1&amp;"&lt;"</f><v></v></c>' },
])('a formula with the value $value is $xml', ({ value, xml }) => {
  expect(cellXml({ ...place, value, formula: 'A1&"<"' })).toBe(xml);
});

test('a blank cell is written if it has a style', () => {
  expect(cellXml({ ...place, style: 0, value: '' })).toBe('<c r="AB3" s="0"/>');
});

test("every element has the part's prefix", () => {
  expect(cellXml({ ...place, style: 4, value: 'a' }, 'x:')).toBe(
    '<x:c r="AB3" s="4" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>',
  );
  expect(cellXml({ ...place, value: 1, formula: 'A1' }, 'x:')).toBe(
    '<x:c r="AB3"><x:f>A1</x:f><x:v>1</x:v></x:c>',
  );
});

test.each([
  { what: 'a carriage return', text: 'a\r\nb', xml: 'a_x000D_\nb' },
  { what: 'a control character', text: '\u0001', xml: '_x0001_' },
  { what: 'a code that is not a character', text: '\uFFFF', xml: '_xFFFF_' },
  { what: 'half a pair', text: 'a\uD83Db', xml: 'a\uFFFDb' },
  { what: 'a whole pair', text: '😀', xml: '😀' },
  { what: 'what looks like an escape', text: '_x000D_', xml: '_x005F_x000D_' },
  { what: 'two of them, sharing an underscore', text: '_x0041_x0042_', xml: '_x005F_x0041_x005F_x0042_' },
  { what: 'what almost looks like an escape', text: '_x00D_', xml: '_x00D_' },
])('in text, $what is written as Excel does', ({ text, xml }) => {
  expect(xmlText(text)).toBe(xml);
});

test.each([
  { text: `a "b" 'c' <d> & e`, xml: `a &quot;b&quot; 'c' &lt;d&gt; &amp; e` },
  { text: 'a\nb\tc', xml: 'a_x000A_b_x0009_c' },
  { text: 'a\r_x000D_', xml: 'a_x000D__x005F_x000D_' },
])('as an attribute $text is $xml', ({ text, xml }) => {
  expect(xmlAttribute(text)).toBe(xml);
});

test('any text is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (anything, ascii) => {
      const text = `${anything}_x${ascii}_x0041_${anything}`;
      expect(textFromExcel(textFromXml(xmlText(text)))).toBe(text);
      expect(textFromExcel(textFromXml(xmlAttribute(text)))).toBe(text);
      expect(xmlAttribute(text)).not.toMatch(/["<\n\t]/);
    }),
    tries(30),
  );
});
