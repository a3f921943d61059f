import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasure } from '../api/generated/graphql.ts';
import { measures } from '../state/measures.ts';

/** Chooses a measure by its plain name; below the names stands what each asks. `other` is a choice that is no measure. */
export function MeasureSelect<Other extends string = never>(props: {
  label: string;
  value: NetworkMeasure | Other;
  onChange: (value: NetworkMeasure | Other) => void;
  among?: readonly NetworkMeasure[];
  other?: { readonly value: Other; readonly label: string };
  /** Said before the name, inside the field. */
  prefix?: string;
}) {
  const { t } = useTranslation();
  const { other } = props;
  const among = props.among ?? measures;
  return (
    <Select
      size="xs"
      w={props.prefix ? 220 : 180}
      aria-label={props.label}
      allowDeselect={false}
      value={props.value}
      onChange={(value) => {
        if (other && value === other.value) props.onChange(other.value);
        const measure = among.find((one) => one === value);
        if (measure) props.onChange(measure);
      }}
      leftSection={
        props.prefix && (
          <span aria-hidden="true" style={{ fontSize: 'var(--mantine-font-size-xs)' }}>
            {props.prefix}
          </span>
        )
      }
      leftSectionWidth={props.prefix ? 60 : undefined}
      data={[
        ...(other ? [other] : []),
        ...among.map((measure) => ({ value: measure as string, label: t(`measure.name.${measure}`) })),
      ]}
      renderOption={({ option }) => (
        <div>
          <div>{option.label}</div>
          {option.value !== other?.value && (
            <div style={{ color: 'var(--kv-muted)', fontSize: '0.8125rem', lineHeight: 1.3 }}>
              {t(`measure.question.${option.value}`)}
            </div>
          )}
        </div>
      )}
      maxDropdownHeight={420}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
    />
  );
}
