import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './findings.module.css';
import type { Preview } from './import-documents.ts';

/** What one should know before importing. */
export function Notes(props: { notes: Preview['notes'] }) {
  const { t } = useTranslation();
  if (props.notes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label={t('import.notes')}>
      {props.notes.map(({ file, message }) => (
        <li key={`${file}\n${message}`}>
          <IconInfoCircle size={16} stroke={1.8} aria-hidden="true" />
          <span>
            {message} <span className={classes.file}>{file}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
