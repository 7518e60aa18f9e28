import { attributeOf, childrenOf, rootOf, withAttribute } from '../../../xlsx/write/xml-outline';

const part =
  '<?xml version="1.0"?>\n<!-- <a/> --><x:root a="1">\n <x:one b=\'2\' r:id="rId7"><x:two/></x:one>' +
  '<mc:AlternateContent><x:three/></mc:AlternateContent><x:four/>text</x:root> ';

function childrenIn(xml: string) {
  const { root, prefix } = rootOf(xml);
  return childrenOf(xml, root, prefix);
}

function child(name: string) {
  const found = childrenIn(part).find((element) => element.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

test('the root goes from its opening to its closing tag, and has the prefix', () => {
  const { root, prefix } = rootOf(part);
  expect(prefix).toBe('x:');
  expect(root).toMatchObject({ name: 'root', isEmpty: false });
  expect(part.slice(root.start, root.contentStart)).toBe('<x:root a="1">');
  expect(part.slice(root.contentEnd, root.end)).toBe('</x:root>');
});

test('children are those directly in an element, foreign ones with their full name', () => {
  expect(childrenIn(part).map(({ name }) => name)).toEqual(['one', 'mc:AlternateContent', 'four']);
});

test('a child has its whole text between its ends', () => {
  const { start, end, contentStart, contentEnd } = child('one');
  expect(part.slice(start, end)).toBe('<x:one b=\'2\' r:id="rId7"><x:two/></x:one>');
  expect(part.slice(contentStart, contentEnd)).toBe('<x:two/>');
});

test('a self-closing element has its content at its end, and no children', () => {
  const four = child('four');
  expect(four).toMatchObject({ isEmpty: true, contentStart: four.end, contentEnd: four.end });
  expect(childrenOf(part, four, 'x:')).toEqual([]);
});

test.each([
  { name: 'b', value: '2' },
  { name: 'r:id', value: 'rId7' },
  { name: ':id', value: 'rId7' },
  { name: 'id', value: undefined },
  { name: 'a', value: undefined },
])('the attribute $name of a child is $value', ({ name, value }) => {
  expect(attributeOf(part, child('one'), name)).toBe(value);
});

test.each([
  {
    tag: '<a count="1" b="count=\'1\'"/>',
    name: 'count',
    value: '2',
    then: '<a count="2" b="count=\'1\'"/>',
  },
  { tag: "<a b=' count=1' count = '1'>", name: 'count', value: '2', then: `<a b=' count=1' count="2">` },
  { tag: '<a/>', name: 'b', value: '"<$&>"', then: '<a b="&quot;&lt;$&amp;&gt;&quot;"/>' },
  { tag: '<a >', name: 'b', value: '1', then: '<a b="1">' },
])('$tag with $name set to $value is $then', ({ tag, name, value, then }) => {
  const xml = `<r>${tag}${tag.endsWith('/>') ? '' : '</a>'}</r>`;
  const [element] = childrenIn(xml);
  if (element === undefined) throw new Error('There is no element.');
  expect(withAttribute(xml, element, name, value)).toBe(xml.replace(tag, () => then));
});

test.each(['', 'text', '<a>', '<a', '<a><b></a>', '</a>', '<a><b/>'])('%j is a damaged part', (xml) => {
  expect(() => childrenIn(xml)).toThrow('The workbook is damaged');
});
