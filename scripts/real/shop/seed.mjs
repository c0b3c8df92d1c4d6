// Run in the shop's folder: fills it through EverShop's own services, as its demo data is made, but with
// things of two makers, in two categories, with sizes to choose from, and with a customer and reviews.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const inShop = (path) => import(pathToFileURL(join(process.cwd(), 'node_modules', path)).href);
const evershop = (path) => inShop(`@evershop/evershop/dist/${path}`);

const { insert, select } = await inShop('@evershop/postgres-query-builder/dist/index.js');
const { pool } = await evershop('lib/postgres/connection.js');
const { seedAttributeGroup } = await evershop('bin/seed/seedAttributes.js');
const { seedSamplePackage } = await evershop('bin/seed/seedPackages.js');
const { resolveAttributeOptions } = await evershop('bin/seed/variantGroupHelpers.js');
const { default: createCategory } = await evershop('modules/catalog/services/category/createCategory.js');
const { default: createProduct } = await evershop('modules/catalog/services/product/createProduct.js');
const { default: createWidget } = await evershop('modules/cms/services/widget/createWidget.js');
const { default: createCustomer } = await evershop('modules/customer/services/customer/createCustomer.js');

const CATEGORIES = [
  { name: 'Running shoes', url_key: 'running-shoes', text: 'Road and trail shoes for every pace.' },
  { name: 'Garden chairs', url_key: 'garden-chairs', text: 'Chairs for long evenings outside.' },
];
const PRODUCTS = [
  {
    name: 'Velora Skyline 4',
    url_key: 'velora-skyline-4',
    category: 'running-shoes',
    price: 129,
    text: 'The Velora Skyline 4 is a light road shoe with a springy foam and a wide toe box, for daily runs.',
    reviews: [
      ['Mara', 5, 'Soft landing and a good grip on wet roads.'],
      ['Jonas', 4, 'Comfortable from the first run; half a size small.'],
    ],
  },
  {
    name: 'Kestrun Glide',
    url_key: 'kestrun-glide',
    category: 'running-shoes',
    price: 118,
    text: 'The Kestrun Glide rolls smoothly over long distances. Its heel is firm, its upper airy.',
    reviews: [['Pia', 3, 'Good, but the heel is hard.']],
  },
  {
    name: 'Kestrun Ridge Trail',
    url_key: 'kestrun-ridge-trail',
    category: 'running-shoes',
    price: 139,
    text: 'Deep lugs and a rock plate: the Kestrun Ridge Trail is made for forest paths.',
    reviews: [],
  },
  {
    name: 'Oakhurst Folding Chair',
    url_key: 'oakhurst-folding-chair',
    category: 'garden-chairs',
    price: 59,
    text: 'Beech wood, folds flat, carries 120 kg.',
    reviews: [],
  },
];
const SIZES = ['S', 'M', 'L'];

/** Text as EverShop's page builder keeps it. */
const rows = (text) => [
  {
    id: 'r__text',
    size: 1,
    className: 'md:grid-cols-1',
    columns: [
      {
        id: 'c__text',
        size: 1,
        data: {
          time: 0,
          version: '2.31.0',
          blocks: [
            {
              id: 'text',
              type: 'paragraph',
              data: { text },
            },
          ],
        },
      },
    ],
  },
];

const groupId = await seedAttributeGroup();
const { package_id } = await seedSamplePackage();
const size = await select().from('attribute').where('attribute_code', '=', 'size').load(pool);
await pool.query(`UPDATE attribute SET is_required = FALSE WHERE attribute_code = 'color'`);

const categoryIds = new Map();
for (const { name, url_key, text } of CATEGORIES) {
  const category = await createCategory(
    {
      name,
      url_key,
      status: 1,
      include_in_nav: 1,
      description: rows(text),
      meta_title: name,
      meta_description: text,
      meta_keywords: name,
    },
    {},
  );
  categoryIds.set(url_key, category.insertId);
}

for (const { name, url_key, category, price, text, reviews } of PRODUCTS) {
  const group = await insert('variant_group')
    .given({ attribute_group_id: groupId, attribute_one: size.attribute_id, visibility: 1 })
    .execute(pool);
  for (const letter of SIZES) {
    const isFirst = letter === SIZES[0];
    const product = await createProduct(
      {
        type: 'simple',
        visibility: isFirst,
        status: true,
        sku: `${url_key}-${letter}`,
        name,
        price,
        url_key: isFirst ? url_key : `${url_key}-${letter.toLowerCase()}`,
        weight: 1,
        qty: 100,
        manage_stock: true,
        stock_availability: true,
        group_id: groupId,
        package_id,
        meta_title: name,
        meta_description: text,
        meta_keywords: name,
        description: rows(text),
        category_id: categoryIds.get(category),
        variant_group_id: group.insertId,
        attributes: await resolveAttributeOptions([
          {
            attribute_code: 'size',
            value: letter,
          },
        ]),
      },
      {},
    );
    // a group shows the reviews of all its sizes together
    for (const [customer_name, rating, comment] of isFirst ? reviews : []) {
      await insert('product_review')
        .given({ product_id: product.insertId, customer_name, rating, comment, approved: true })
        .execute(pool);
    }
  }
}

await createWidget(
  {
    name: 'Main menu',
    type: 'basic_menu',
    status: 1,
    route: ['all'],
    area: ['headerMiddleLeft'],
    settings: {
      isMain: true,
      className: '',
      menus: CATEGORIES.map((category) => ({
        id: category.url_key,
        uuid: category.url_key,
        name: category.name,
        type: 'custom',
        url: `/${category.url_key}`,
        children: [],
      })),
    },
  },
  {},
);

const { name, email, password } = JSON.parse(process.env.CUSTOMER ?? '{}');
await createCustomer({ full_name: name, email, password });
await pool.end();
process.exit(0);
