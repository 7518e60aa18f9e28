import { attributeOf, childrenOf, rootOf, type XmlElement } from '../../../xlsx/write/xml-outline';

/** An element with its content, for tests. */
export interface ElementTree {
  readonly name: string;
  /** The element as it is in the part. */
  readonly xml: string;
  readonly children: readonly ElementTree[];
  readonly attribute: (name: string) => string | undefined;
  /** The first child of that name; throws if there is none. */
  readonly child: (name: string) => ElementTree;
}

/** A whole part as a tree. Names have no prefix if it is that of the root. */
export function treeOf(xml: string): ElementTree {
  const { root, prefix } = rootOf(xml);
  return toTree(root);

  function toTree(element: XmlElement): ElementTree {
    const children = childrenOf(xml, element, prefix).map(toTree);
    return {
      name: element.name,
      xml: xml.slice(element.start, element.end),
      children,
      attribute: (name) => attributeOf(xml, element, name),
      child: (name) => {
        const found = children.find((child) => child.name === name);
        if (found === undefined) throw new Error(`There is no ${name} in ${element.name}.`);
        return found;
      },
    };
  }
}

/** An element and all its descendants. */
export function allIn(tree: ElementTree): readonly ElementTree[] {
  return [tree, ...tree.children.flatMap(allIn)];
}
