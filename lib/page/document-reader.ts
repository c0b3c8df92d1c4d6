/**
 * Reads a document past its own names: a form called `getElementsByTagName` or `title` hides the
 * document's property of that name, so the methods are taken from the prototype.
 */
export type DocumentReader = {
  /** The first elements of a tag, at most so many. */
  readonly byTag: (tag: string, most: number) => Element[];
  /** The first elements that a selector finds, at most so many. */
  readonly all: (selector: string, most: number) => Element[];
};

export function openDocument(document: Document): DocumentReader {
  const { getElementsByTagName, querySelectorAll } = Object.getPrototypeOf(document) as Document;
  const first = (elements: ArrayLike<Element>, most: number): Element[] => {
    const taken: Element[] = [];
    for (let i = 0; i < most; i += 1) {
      const element = elements[i];
      if (!element) break;
      taken.push(element);
    }
    return taken;
  };
  return {
    byTag: (tag, most) => first(getElementsByTagName.call(document, tag), most),
    all: (selector, most) => first(querySelectorAll.call(document, selector), most),
  };
}

/** The first `most` characters of an attribute, or ''. */
export function attribute(element: Element | undefined, name: string, most = 200): string {
  return (element?.getAttribute(name) ?? '').slice(0, most);
}

/** Nodes looked at for one text: enough for a heading, never a whole page. */
const MOST_NODES = 40;

/** The first `most` characters of an element's text, spaces tidied; reads at most 40 nodes. */
export function shortText(element: Element, most: number): string {
  let text = '';
  let seen = 0;
  let node: Node | null = element.firstChild;
  while (node !== null && seen < MOST_NODES && text.length < most) {
    seen += 1;
    if (node.nodeType === TEXT) text += `${(node as Text).substringData(0, most)} `;
    let next: Node | null = /^S(?:CRIPT|TYLE)$/.test(node.nodeName) ? null : node.firstChild;
    while (next === null && node !== null && node !== element) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    if (node === element) break;
    node = next;
  }
  return tidied(text, most);
}

export function tidied(text: string, most: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

const TEXT = 3;
