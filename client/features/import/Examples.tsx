import { useTranslation } from 'react-i18next';
import { importKinds } from './chosen-files.ts';
import classes from './examples.module.css';

/** What a file may hold, with the headers that are known, for who starts from nothing. */
export function Examples() {
  const { t } = useTranslation();
  return (
    <section className={classes.examples} aria-label={t('import.examples.title')}>
      <h2>{t('import.examples.title')}</h2>
      <dl>
        {importKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`import.kind.${kind}`)}</dt>
            <dd>{t(`import.examples.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('import.examples.note')}</p>
    </section>
  );
}
