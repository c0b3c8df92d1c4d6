/**
 * The rules of the schema of IEEE 1849-2016 that a log of ours can break: which elements stand where and in which
 * order, which attributes they must have, and that every value has the form of its tag.
 */
const EXTENSIONS: Readonly<Record<string, string>> = {
  concept: 'http://www.xes-standard.org/concept.xesext',
  time: 'http://www.xes-standard.org/time.xesext',
  lifecycle: 'http://www.xes-standard.org/lifecycle.xesext',
  org: 'http://www.xes-standard.org/org.xesext',
};
/** Keys the four extensions define, with their tag and where they may stand. */
const DEFINED: Readonly<Record<string, readonly [tag: string, on: readonly string[]]>> = {
  'concept:name': ['string', ['log', 'trace', 'event']],
  'concept:instance': ['string', ['event']],
  'time:timestamp': ['date', ['event']],
  'lifecycle:model': ['string', ['log']],
  'lifecycle:transition': ['string', ['event']],
  'org:resource': ['string', ['event']],
  'org:role': ['string', ['event']],
  'org:group': ['string', ['event']],
};
const TRANSITIONS = [
  'schedule',
  'assign',
  'reassign',
  'start',
  'suspend',
  'resume',
  'complete',
  'withdraw',
  'manualskip',
  'autoskip',
  'ate_abort',
  'pi_abort',
  'unknown',
];
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  date: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
  int: /^[+-]?\d+$/u,
  float: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u,
  boolean: /^(?:true|false|0|1)$/u,
  id: /^[^]+$/u,
};
const NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u;
const NC_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
/** What may follow what inside a log. */
const ORDER = ['extension', 'global', 'classifier', 'attribute', 'trace', 'event'];

/** @returns what is wrong, in words; [] = a valid log */
export function brokenXesRules(document: Document): string[] {
  const wrong: string[] = [];
  const log = document.documentElement;
  const say = (problem: string): void => void (wrong.length < 20 && wrong.push(problem));
  const kindOf = (element: Element): string =>
    element.localName in VALUES ? 'attribute' : element.localName;

  if (log.localName !== 'log') say(`the root is ${log.localName}`);
  if (log.namespaceURI !== 'http://www.xes-standard.org/') say(`namespace ${log.namespaceURI}`);
  if (!/^\d+(?:\.\d+)?$/u.test(log.getAttribute('xes.version') ?? '')) say('xes.version is no decimal');
  if (log.getAttribute('xes.features') === null) say('xes.features is missing');

  const prefixes = new Set<string>();
  const globals = new Map<string, Map<string, string>>();
  let place = 0;
  for (const child of log.children) {
    const kind = kindOf(child);
    const at = ORDER.indexOf(kind);
    if (at < 0) say(`${child.localName} in the log`);
    if (at < place) say(`${kind} after ${ORDER[place]}`);
    place = Math.max(place, at);
    if (kind === 'extension') extension(child);
    else if (kind === 'global') global(child);
    else if (kind === 'classifier') classifier(child);
    else if (kind === 'attribute') attribute(child, 'log');
    else if (kind === 'trace') trace(child);
  }
  return wrong;

  function extension(element: Element): void {
    const prefix = element.getAttribute('prefix') ?? '';
    if (!NC_NAME.test(element.getAttribute('name') ?? '') || !NC_NAME.test(prefix))
      say('extension without a name');
    if (EXTENSIONS[prefix] !== element.getAttribute('uri')) say(`extension ${prefix} has another address`);
    prefixes.add(prefix);
  }
  function global(element: Element): void {
    const scope = element.getAttribute('scope') ?? '';
    if (scope !== 'trace' && scope !== 'event') say(`global scope ${scope}`);
    if (globals.has(scope)) say(`two globals of ${scope}`);
    const keys = [...element.children].map((each) => {
      attribute(each, scope);
      return [each.getAttribute('key') ?? '', each.localName] as const;
    });
    globals.set(scope, new Map(keys));
  }
  function classifier(element: Element): void {
    if (!NC_NAME.test(element.getAttribute('name') ?? '')) say('classifier without a name');
    const keys = (element.getAttribute('keys') ?? '').split(' ');
    // the standard: a classifier only of keys that every event is declared to have
    for (const key of keys)
      if (globals.get('event')?.has(key) !== true) say(`classifier of ${key}, no global`);
  }
  function attribute(element: Element, on: string): void {
    const key = element.getAttribute('key') ?? '';
    const value = element.getAttribute('value');
    if (!NAME.test(key)) say(`key ${key}`);
    if (value === null || VALUES[element.localName]?.test(value) !== true)
      say(`${element.localName} ${key}=${value}`);
    if (element.children.length > 0) say(`${key} is nested, xes.features says it is not`);
    const defined = DEFINED[key];
    if (defined !== undefined) {
      if (defined[0] !== element.localName) say(`${key} as ${element.localName}`);
      if (!defined[1].includes(on)) say(`${key} on a ${on}`);
      if (!prefixes.has(key.split(':')[0] ?? '')) say(`${key} without its extension`);
    } else if (key.includes(':')) say(`${key} is of no extension`);
    if (key === 'lifecycle:transition' && !TRANSITIONS.includes(value ?? '')) say(`transition ${value}`);
  }
  function attributes(element: Element, on: 'trace' | 'event'): void {
    const seen = new Set<string>();
    for (const child of element.children) {
      if (kindOf(child) !== 'attribute') continue;
      attribute(child, on);
      const key = child.getAttribute('key') ?? '';
      if (seen.has(key)) say(`${key} twice`);
      seen.add(key);
    }
    for (const key of globals.get(on)?.keys() ?? [])
      if (!seen.has(key)) say(`${on} without its global ${key}`);
  }
  function trace(element: Element): void {
    attributes(element, 'trace');
    let events = false;
    for (const child of element.children) {
      const kind = kindOf(child);
      if (kind === 'event') {
        events = true;
        attributes(child, 'event');
        if ([...child.children].some((each) => kindOf(each) !== 'attribute'))
          say('an element inside an event');
      } else if (kind !== 'attribute') say(`${kind} in a trace`);
      else if (events) say('an attribute after the events');
    }
  }
}
