import type { Action } from '../protocol';

/** A button that the manifest puts on the ribbon. */
export interface RibbonButton extends Action {
  /** Undefined opens the pane. */
  readonly functionName: string | undefined;
}

const CONTROL = /<Control xsi:type="Button" id="(?<id>[^"]+)">(?<body>[\s\S]*?)<\/Control>/g;

/** The buttons of the add-in's group on the ribbon, in their order. */
export function ribbonButtons(manifest: string): readonly RibbonButton[] {
  const texts = new Map(
    [...manifest.matchAll(/<bt:(?:String|Image)\s+id="([^"]+)"\s+DefaultValue="([^"]*)"/g)].map(
      ([, id = '', text = '']) => [id, plainText(text)],
    ),
  );
  return [...manifest.matchAll(CONTROL)].map(({ groups = {} }) => {
    const { id = '', body = '' } = groups;
    const named = (pattern: RegExp) => texts.get(pattern.exec(body)?.[1] ?? '') ?? '';
    const icon = named(/<bt:Image size="32" resid="([^"]+)"/);
    return {
      id,
      label: named(/<Label resid="([^"]+)"/),
      tip: named(/<Description resid="([^"]+)"/),
      icon: icon === '' ? undefined : new URL(icon).pathname,
      isApart: false,
      functionName: /<FunctionName>([^<]+)</.exec(body)?.[1],
    };
  });
}

function plainText(xml: string): string {
  return xml
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
