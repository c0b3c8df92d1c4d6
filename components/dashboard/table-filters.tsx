/** The line of filters above the table. */
import { NO_FILTER, type TableFilter } from '../../lib/core/table-view';
import { STAGES, TOUCHPOINT_TYPES, isOneOf } from '../../lib/core/vocabulary';
import { useWords } from '../language-context';

type TableFiltersProps = {
  readonly filter: TableFilter;
  readonly brands: readonly string[];
  readonly onChange: (filter: TableFilter) => void;
};

export function TableFilters({ filter, brands, onChange }: TableFiltersProps) {
  const words = useWords();
  const text = words.dashboard;
  const active = filter.text !== '' || filter.stage !== '' || filter.type !== '' || filter.brand !== '';
  return (
    <div class="filters no-print" role="search">
      <input
        type="search"
        aria-label={text.filter}
        placeholder={text.filterHint}
        value={filter.text}
        onInput={({ currentTarget: { value } }) => onChange({ ...filter, text: value })}
      />
      <select
        aria-label={text.columns.stage}
        value={filter.stage}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filter, stage: isOneOf(STAGES, value) ? value : '' })
        }
      >
        <option value="">{text.anyStage}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {words.stagesPlain[stage]}
          </option>
        ))}
      </select>
      <select
        aria-label={text.columns.type}
        value={filter.type}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filter, type: isOneOf(TOUCHPOINT_TYPES, value) ? value : '' })
        }
      >
        <option value="">{text.anyType}</option>
        {TOUCHPOINT_TYPES.map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
      <select
        aria-label={text.columns.brand}
        value={filter.brand}
        onChange={({ currentTarget: { value } }) => onChange({ ...filter, brand: value })}
      >
        <option value="">{text.anyBrand}</option>
        {brands.map((brand) => (
          <option key={brand} value={brand}>
            {brand}
          </option>
        ))}
      </select>
      <button type="button" class="quiet" disabled={!active} onClick={() => onChange(NO_FILTER)}>
        {text.clear}
      </button>
    </div>
  );
}
