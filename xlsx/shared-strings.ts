import { detachedText } from '../files/detached-text';
import { fileErrors } from '../files/file-error';
import { scanInSteps } from '../files/scan-in-steps';
import { PackedStrings } from './packed-strings';
import { readRichText, trimmed } from './rich-text';
import { textFromExcel, textFromXml } from './xml-text';
import { XmlCursor } from './xml-cursor';

/** A text without formats, as most are. */
const usualString = /<si><t>([^<]*)<\/t><\/si>/y;

/** Reads the table of the texts that cells refer to by number. */
export async function readSharedStrings(text: AsyncIterable<string>): Promise<PackedStrings> {
  const strings = new PackedStrings();
  let prefix: string | undefined;
  const steps = scanInSteps(
    text,
    (xml) => {
      const cursor = new XmlCursor(xml, prefix);
      const found: string[] = [];
      let end = 0;
      for (;;) {
        const usual = cursor.pass(usualString);
        if (usual === null && !cursor.next()) break;
        prefix = cursor.prefix;
        if (usual !== null || cursor.opens('si')) {
          const string = usual === null ? readRichText(cursor) : trimmed(textFromXml(usual[1] ?? ''));
          if (string === undefined) break;
          found.push(detachedText(textFromExcel(string)));
        }
        end = cursor.end;
      }
      return { found, end };
    },
    { characters: 1 << 24, failure: () => fileErrors.inflated('Shared strings') },
  );
  for await (const batch of steps) for (const string of batch) strings.push(string);
  return strings;
}
