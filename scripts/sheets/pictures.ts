/** The drawings of the installation sheet, 300 × 130 each; black lines on white, so that any printer does. */

const line =
  'fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"';
const pale = 'fill="none" stroke="currentColor" stroke-opacity=".45" stroke-width="2" stroke-linecap="round"';

const picture = (inside: string): string =>
  `<svg viewBox="0 0 300 130" aria-hidden="true" ${line}>${inside}</svg>`;
const text = (x: number, y: number, said: string, size = 13, weight = 600): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="currentColor" stroke="none">${said}</text>`;
/** As wide as its words, which differ by language. */
const button = (x: number, y: number, said: string): string => {
  const width = Math.max(70, said.length * 8 + 24);
  return `<rect x="${x}" y="${y}" width="${width}" height="28" rx="6" fill="currentColor" stroke="none"/><text x="${x + width / 2}" y="${y + 19}" font-size="13" font-weight="600" text-anchor="middle" fill="#fff" stroke="none">${said}</text>${hand(x + width - 8, y + 18)}`;
};
/** A pointer: press here. */
const hand = (x: number, y: number): string =>
  `<path transform="translate(${x} ${y})" d="M0 0 5 22 10 16 17 20 20 15 13 11 20 8Z" fill="#fff"/>`;
const mark = (x: number, y: number, size = 24): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 20})"><rect width="20" height="20" rx="4.500" fill="currentColor" stroke="none"/><path d="M4.500 15.500h2.600c4.500 0 .5-5.700 4.500-5.700h.5c3.700 0 .2-4.200 2.700-4.900" stroke="#fff" stroke-width="2.200"/><circle cx="15" cy="5" r="2.600" fill="#fff" stroke="none"/></g>`;
const lines = (x: number, y: number, widths: readonly number[]): string =>
  widths.map((width, index) => `<path ${pale} d="M${x} ${y + index * 14}h${width}"/>`).join('');
const frame = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><path d="M${x} ${y + 22}h${width}"/><circle cx="${x + 13}" cy="${y + 11}" r="3"/>`;

export const PICTURES = {
  link: picture(
    `<rect x="10" y="12" width="210" height="106" rx="8"/><path d="M10 20 115 68 220 20"/>${lines(28, 84, [90])}<path d="M28 102h110" stroke-width="3"/>${hand(128, 100)}<path d="M245 40h26l12 12v52h-38z"/><path d="M271 40v12h12"/>${text(249, 92, '.json', 12)}`,
  ),
  add: (say: string): string =>
    picture(
      `${frame(10, 8, 280, 114)}${mark(28, 46, 44)}${text(88, 62, 'Desire Path', 16)}${lines(88, 80, [90])}${button(88, 86, say)}`,
    ),
  pin: picture(
    `<path d="M0 20h300v36H0z"/><rect x="14" y="28" width="150" height="20" rx="10"/>${mark(186, 26)}<path transform="translate(232 24) scale(1.25)" d="M2 8h4.500c-.8-4 6-4 5 0H16v4.500c4-.8 4 6 0 5V22H2z"/><rect x="120" y="68" width="170" height="46" rx="8"/>${mark(132, 79)}${text(164, 97, 'Desire Path', 13)}<path transform="translate(256 80)" d="M4 0h9l-1.500 7 4 4H1l4-4zM8.500 11v9"/>${hand(268, 92)}`,
  ),
  icon: (say: string): string => {
    const words = say.split(' ');
    const half = Math.ceil(words.length / 2);
    return picture(
      `<path d="M0 6h300v30H0z"/>${mark(256, 9)}${hand(272, 24)}<path d="M20 46h216l12-8 12 8h22v78H20z"/>${lines(40, 64, [120])}<rect x="40" y="76" width="222" height="40" rx="6" stroke-width="3"/>${text(54, 93, words.slice(0, half).join(' '), 12)}${text(54, 109, words.slice(half).join(' '), 12)}`,
    );
  },
  file: picture(
    `<path d="M14 34h40l10 10h80v70H14z"/><path d="M60 62h26l12 12v36H60z"/><path d="M86 62v12h12"/><path d="M120 88c30-40 50-40 76-14" stroke-dasharray="5 6"/><path d="m184 66 13 9-14 8"/>${frame(200, 40, 92, 76)}<rect x="212" y="74" width="68" height="30" rx="6" stroke-dasharray="5 5"/>`,
  ),
  agree: (): string =>
    picture(
      `${frame(10, 4, 280, 122)}${[0, 1, 2]
        .map(
          (row) =>
            `<rect x="26" y="${36 + row * 20}" width="13" height="13" rx="2"/><path d="m28 ${43 + row * 20} 4 4 6-10"/><path ${pale} d="M50 ${43 + row * 20}h${170 - row * 26}"/>`,
        )
        .join(
          '',
        )}<rect x="26" y="96" width="74" height="22" rx="4"/>${text(34, 112, 'P07', 14)}<rect x="116" y="96" width="96" height="22" rx="6" fill="currentColor" stroke="none"/>${hand(200, 106)}`,
    ),
  allow: (say: string): string =>
    picture(
      `<rect x="30" y="10" width="240" height="108" rx="10"/>${mark(48, 26)}${text(82, 44, 'Desire Path', 14)}${lines(50, 62, [150, 120])}${button(50, 82, say)}`,
    ),
  test: picture(
    `${frame(10, 10, 130, 106)}${lines(26, 48, [60, 80])}<rect x="26" y="76" width="40" height="30" rx="4"/><rect x="76" y="76" width="40" height="30" rx="4"/><path d="M152 62h32m-10-9 11 9-11 9"/><rect x="196" y="10" width="94" height="106" rx="8"/>${mark(206, 18, 16)}${lines(206, 48, [60, 72])}<rect x="206" y="82" width="74" height="24" rx="6" fill="currentColor" stroke="none"/>${hand(262, 96)}`,
  ),
} as const;
