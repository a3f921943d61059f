import { useTranslation } from 'react-i18next';
import type { ImportFindingsFragment } from '../../api/generated/graphql.ts';
import { formatCount } from '../../ui/numbers.ts';
import classes from './findings.module.css';

/** What stands in the way, with the place in the file. */
export function Mistakes(props: { errors: readonly ImportFindingsFragment[]; count: number }) {
  const { t, i18n } = useTranslation();
  const { errors, count } = props;
  if (errors.length === 0) return null;
  const figure = (value: number) => formatCount(value, i18n.language);
  return (
    <section className={classes.mistakes} aria-label={t('import.mistakes.label')}>
      <table className={classes.places}>
        <caption>{t('import.mistakes.caption', { count, figure: figure(count) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.mistakes.file')}</th>
            <th scope="col">{t('import.mistakes.line')}</th>
            <th scope="col">{t('import.mistakes.column')}</th>
            <th scope="col">{t('import.mistakes.message')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ file, line, column, message }) => (
            <tr key={[file, line, column, message].join('\n')}>
              <td>{file}</td>
              <td data-label={line === null ? undefined : t('import.mistakes.line')} data-figure="true">
                {line}
              </td>
              <td>{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > errors.length && (
        <p className={classes.rest}>{t('import.mistakes.rest', { figure: figure(count - errors.length) })}</p>
      )}
    </section>
  );
}
