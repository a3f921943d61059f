import { Button, FileButton } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './file-drop.module.css';

/** Where files are dropped or chosen, several at once. Small once there are some. */
export function FileDrop(props: { isSmall: boolean; onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  return (
    <section
      className={classes.drop}
      aria-label={t('import.drop.label')}
      data-over={isOver}
      data-small={props.isSmall}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onFiles([...event.dataTransfer.files]);
      }}
    >
      {!props.isSmall && <IconFileTypeCsv size={32} stroke={1.4} aria-hidden="true" />}
      <p className={classes.text}>{t(props.isSmall ? 'import.drop.more' : 'import.drop.text')}</p>
      <FileButton
        multiple
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        resetRef={reset}
        onChange={(files) => {
          props.onFiles(files);
          // The same file can be chosen again, when it was put right meanwhile.
          reset.current?.();
        }}
      >
        {(button) => (
          <Button
            {...button}
            size={props.isSmall ? 'xs' : 'sm'}
            variant={props.isSmall ? 'default' : 'filled'}
          >
            {t('import.drop.choose')}
          </Button>
        )}
      </FileButton>
      {!props.isSmall && <p className={classes.help}>{t('import.drop.help')}</p>}
    </section>
  );
}
