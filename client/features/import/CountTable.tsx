import { useTranslation } from 'react-i18next';
import { formatCount } from '../../ui/numbers.ts';
import classes from './findings.module.css';
import type { Preview } from './import-documents.ts';

/** How many facts of each kind are new, change, and stay as they are. */
export function CountTable(props: { counts: Preview['counts'] }) {
  const { t, i18n } = useTranslation();
  if (props.counts.length === 0) return null;
  const columns = ['created', 'changed', 'unchanged'] as const;
  return (
    <table className={classes.counts}>
      <caption>{t('import.counts.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.counts.what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`import.counts.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.counts.map((count) => (
          <tr key={count.label}>
            <th scope="row">{t(`import.label.${count.label}`)}</th>
            {columns.map((column) => (
              <td key={column} data-none={count[column] === 0}>
                {formatCount(count[column], i18n.language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
