/**
 * Makers known by name, so that `Teva Hurricane 2` at a retailer, or an article about the new Golf, names
 * its brand without structured data. Matched as whole words with their capitals; a journey's own brands
 * come first, and anything unknown is still proposed by the site's name.
 */
const MAKERS =
  // electronics and computers
  'Apple|Samsung|Sony|LG|Huawei|Xiaomi|Redmi|OnePlus|Oppo|Realme|Motorola|Nokia|Google Pixel|Pixel|Lenovo|ThinkPad|Dell|HP|Hewlett-Packard|Asus|ASUS|Acer|MSI|Microsoft|Intel|AMD|Nvidia|NVIDIA|Toshiba|Fujitsu|Canon|Nikon|Fujifilm|Olympus|GoPro|DJI|Garmin|Fitbit|TomTom|Bose|JBL|Sennheiser|Beats|Sonos|Marshall|Philips|Panasonic|Sharp|Hisense|TCL|Grundig|Logitech|Razer|Corsair|SteelSeries|Kingston|SanDisk|Seagate|Western Digital|Netgear|TP-Link|Epson|Brother|Kyocera|Anker|Belkin|Kindle|Nintendo|PlayStation|Xbox|Capcom|Ubisoft|Lexmark|BenQ|ViewSonic|Zebra|Humminbird|Lowrance' +
  // household
  "|Bosch|Siemens|Miele|AEG|Electrolux|Whirlpool|Beko|Gorenje|Indesit|Hoover|Haier|Liebherr|Smeg|Zanussi|Neff|Bauknecht|Dyson|iRobot|Roomba|Roborock|Ecovacs|Cecotec|Kärcher|Rowenta|Tefal|Moulinex|Krups|De'Longhi|DeLonghi|Braun|Oral-B|Remington|KitchenAid|Kenwood|Nespresso|Jura|Melitta|Vorwerk|Thermomix|WMF|Zwilling|Tupperware|IKEA|Brabantia|Vileda|Rubbermaid" +
  // tools and garden
  '|Makita|DeWalt|DEWALT|Milwaukee|Hilti|Metabo|Einhell|Ryobi|Black\\+Decker|Black & Decker|Stanley|Husqvarna|Stihl|STIHL|Gardena|Fiskars|Worx|Hikoki|Dremel|Festool' +
  // sports, shoes and clothes
  "|Nike|Adidas|adidas|Puma|PUMA|Reebok|New Balance|Asics|ASICS|Saucony|Hoka|HOKA|Mizuno|Salomon|Merrell|Teva|KEEN|Lotto|Umbro|Kappa|Fila|Converse|Vans|Skechers|Timberland|Dr\\. Martens|Birkenstock|Crocs|Ecco|ECCO|Clarks|Geox|Lowa|Meindl|Hanwag|The North Face|Patagonia|Columbia|Mammut|Jack Wolfskin|Salewa|Deuter|Osprey|Arc'teryx|Fjällräven|Helly Hansen|Odlo|Under Armour|Speedo|Wilson|Yonex|Shimano|Specialized|Levi's|Wrangler|Tommy Hilfiger|Calvin Klein|Hugo Boss|Lacoste|Ralph Lauren|Armani|Zara|H&M|Uniqlo|Benetton|Esprit|Sperry|SeaVees|UGG" +
  // beauty and care
  "|L'Oréal|Loreal|Nivea|Garnier|Maybelline|Lancôme|Estée Lauder|Clinique|Chanel|Dior|Gucci|Versace|Prada|Givenchy|Hermès|Guerlain|Diptyque|Jo Malone|Tom Ford|Yves Saint Laurent|Vichy|La Roche-Posay|Bioderma|Eucerin|Dove|Gillette|Head & Shoulders|Pantene|Schwarzkopf|Wella|Colgate|Sensodyne|Pampers|Kérastase|Weleda|The Body Shop" +
  // cars and two wheels
  '|Volkswagen|VW|Audi|BMW|Mercedes-Benz|Mercedes|Porsche|Opel|Ford|Toyota|Lexus|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Renault|Peugeot|Citroën|Dacia|Fiat|Alfa Romeo|Skoda|Škoda|Seat|Cupra|Volvo|Tesla|Jaguar|Land Rover|Suzuki|Yamaha|Kawasaki|Ducati|KTM|Vespa|Michelin|Bridgestone|Goodyear|Pirelli|Lada|BYD' +
  // toys, children, music, writing, food and others
  "|Lego|LEGO|Playmobil|Ravensburger|Hasbro|Mattel|Barbie|Hot Wheels|Fisher-Price|Schleich|Chicco|Maxi-Cosi|Cybex|Britax|Bugaboo|JaBaDaBaDo|Fender|Gibson|Ibanez|Roland|Korg|Kawai|Casio|Alesis|Behringer|Pioneer|Numark|Akai|Steinway|UDG|Shure|Parker|Lamy|Montblanc|Pelikan|Faber-Castell|Staedtler|Moleskine|Rolex|Seiko|Citizen|Tissot|Fossil|Swatch|Swarovski|Pandora|Ray-Ban|Oakley|Samsonite|Nestlé|Coca-Cola|Pepsi|Lavazza|Milka|Lindt|Ferrero|Haribo|Heineken|Burger King|McDonald's|Starbucks|Minn Kota|Purina|Royal Canin|Whiskas|Duracell|Energizer|Varta|Osram|Zippo|Victorinox|Leatherman|Home Depot|Netflix|Spotify|Google Stadia|Google Cloud|Adobe";

/** Lines of products and short names that everybody takes for the maker. */
const LINES: Readonly<Record<string, string>> = {
  iPhone: 'Apple',
  iPad: 'Apple',
  MacBook: 'Apple',
  iMac: 'Apple',
  AirPods: 'Apple',
  PlayStation: 'Sony',
  Xbox: 'Microsoft',
  ThinkPad: 'Lenovo',
  Redmi: 'Xiaomi',
  Roomba: 'iRobot',
  VW: 'Volkswagen',
};

// longer names first, so that `Mercedes-Benz` is not read as `Mercedes`
const ALTERNATIVES = [...MAKERS.split('|'), ...Object.keys(LINES)]
  .sort((a, b) => b.length - a.length)
  .join('|');
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ALTERNATIVES})(?![\\p{L}\\p{N}])`, 'gu');

/** Makers that a text names, each once, in the order they stand. */
export function makersNamed(text: string): string[] {
  const named = text.slice(0, 600).match(PATTERN) ?? [];
  return [...new Set(named.map((name) => LINES[name] ?? name))];
}
