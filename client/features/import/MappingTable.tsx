import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './file-card.module.css';
import type { FilePreview } from './import-documents.ts';
import { fieldKey } from './summary.ts';

/** The columns of a file, each with its first values and the field it fills. */
export function MappingTable(props: {
  fileName: string;
  shown: FilePreview;
  onField: (column: string, field: string | null) => void;
}) {
  const { t } = useTranslation();
  const { shown } = props;
  const fields = shown.fields.map((field) => ({ value: field, label: t(fieldKey(shown.kind, field)) }));
  return (
    <table className={classes.mapping}>
      <caption>{t('import.mapping.caption', { name: props.fileName })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.mapping.column')}</th>
          <th scope="col">{t('import.mapping.samples')}</th>
          <th scope="col">{t('import.mapping.field')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.mapping.map(({ column, field, origin, samples }) => (
          <tr key={column} data-unused={field === null}>
            <th scope="row">{column}</th>
            <td className={classes.samples}>{samples.join(' · ')}</td>
            <td>
              <div className={classes.choice}>
                <NativeSelect
                  size="xs"
                  aria-label={t('import.mapping.fieldOf', { column })}
                  value={field ?? ''}
                  onChange={(event) => props.onField(column, event.currentTarget.value || null)}
                  data={[{ value: '', label: t('import.mapping.none') }, ...fields]}
                />
                <span className={classes.origin}>{origin !== 'NONE' && t(`import.origin.${origin}`)}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
