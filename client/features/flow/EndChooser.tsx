import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { useKindName } from '../../ui/kinds.ts';
import { listBlocs, parseEnd } from './ends.ts';

/** A partner, or a bloc of those of one attitude or kind. */
export function EndChooser(props: {
  label: string;
  field: ForceField;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { t, i18n } = useTranslation();
  const kindName = useKindName();
  const { field } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of kinds follow from the language
  const data = useMemo(() => {
    const blocs = listBlocs(field).map(({ value, count }) => {
      const end = parseEnd(value);
      const name =
        end?.type === 'kind'
          ? kindName(end.kind)
          : t(`words.attitude.${end?.type === 'attitude' ? end.attitude : ''}`);
      return { value, label: `${name} (${count})` };
    });
    const of = (type: string) => blocs.filter(({ value }) => value.startsWith(type));
    return [
      { group: t('flow.between.byAttitude'), items: of('attitude:') },
      { group: t('flow.between.byKind'), items: of('kind:') },
      {
        group: t('flow.between.partners'),
        items: [...field.partners]
          .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
          .map(({ id, name }) => ({ value: id, label: name })),
      },
    ];
  }, [field, i18n.language]);
  return (
    <Select
      size="sm"
      label={props.label}
      placeholder={t('flow.between.placeholder')}
      data={data}
      value={props.value}
      onChange={props.onChange}
      searchable
      allowDeselect={false}
      maxDropdownHeight={360}
      nothingFoundMessage={t('flow.between.notFound')}
    />
  );
}
