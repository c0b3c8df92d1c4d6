/**
 * Reads a document past its own names: a form called `getElementsByTagName` or `title` hides the
 * document's property of that name, so the methods are taken from the prototype.
 */
export type DocumentReader = {
  readonly root: Element | null;
  readonly byTag: (tag: string) => HTMLCollectionOf<Element>;
  readonly byClass: (names: string) => HTMLCollectionOf<Element>;
  readonly all: (selector: string) => NodeListOf<Element>;
};

export function openDocument(document: Document): DocumentReader {
  const methods = Object.getPrototypeOf(document) as Document;
  const { getElementsByTagName, getElementsByClassName, querySelectorAll } = methods;
  const byTag = (tag: string): HTMLCollectionOf<Element> => getElementsByTagName.call(document, tag);
  return {
    root: byTag('html')[0] ?? null,
    byTag,
    byClass: (names) => getElementsByClassName.call(document, names),
    all: (selector) => querySelectorAll.call(document, selector) as NodeListOf<Element>,
  };
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
    const tag = node.nodeName;
    let next: Node | null = tag === 'SCRIPT' || tag === 'STYLE' ? null : node.firstChild;
    while (next === null && node !== null && node !== element) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
      if (node === element) break;
    }
    node = next;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, most);
}

const TEXT = 3;
