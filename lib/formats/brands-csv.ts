/** `brands.csv`: the brands of the study, with their sites and codes. */
import { BRAND_COLUMNS } from '../core/columns';
import { diaryFile } from '../core/table-file';

export default diaryFile('brands.csv', BRAND_COLUMNS, ({ diary }) =>
  diary.brands.map(({ name, hosts, role, blindCode }) => ({
    brand: name,
    hosts,
    role,
    blind_code: blindCode,
  })),
);
