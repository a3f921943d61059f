import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../api/generated/graphql.ts';
import { formatCount } from '../../ui/numbers.ts';
import { type ChosenFile, importKinds } from './chosen-files.ts';
import classes from './file-card.module.css';
import type { FilePreview } from './import-documents.ts';
import { MappingTable } from './MappingTable.tsx';

/** One file: what it holds, how it was read, and which column fills which field. */
export function FileCard(props: {
  file: ChosenFile;
  /** What the service read; null until it has. */
  shown: FilePreview | null;
  onKind: (kind: ImportKind | null) => void;
  onField: (column: string, field: string | null) => void;
  onRemove: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { file, shown } = props;
  const kind = file.kind ?? shown?.kind ?? null;
  const facts = shown &&
    shown.encoding !== '' && [
      t('import.rows', { count: shown.rowCount, figure: formatCount(shown.rowCount, i18n.language) }),
      t(`import.delimiter.${delimiterName(shown.delimiter)}`),
      shown.encoding.toUpperCase(),
    ];
  return (
    <section className={classes.card} aria-label={file.name}>
      <header className={classes.head}>
        <div className={classes.name}>
          <h2>{file.name}</h2>
          {facts && <p>{facts.join(' · ')}</p>}
        </div>
        <NativeSelect
          className={classes.kind}
          size="sm"
          aria-label={t('import.kindOf', { name: file.name })}
          value={kind ?? ''}
          onChange={(event) => props.onKind((event.currentTarget.value || null) as ImportKind | null)}
          data={[
            ...(kind === null ? [{ value: '', label: t('import.chooseKind') }] : []),
            ...importKinds.map((one) => ({ value: one, label: t(`import.kind.${one}`) })),
          ]}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('import.remove', { name: file.name })}
          onClick={props.onRemove}
        >
          <IconX size={18} stroke={1.8} />
        </ActionIcon>
      </header>
      {shown && shown.mapping.length > 0 && (
        <MappingTable fileName={file.name} shown={shown} onField={props.onField} />
      )}
    </section>
  );
}

function delimiterName(delimiter: string): 'comma' | 'semicolon' | 'tab' | 'other' {
  if (delimiter === ',') return 'comma';
  if (delimiter === ';') return 'semicolon';
  return delimiter === '\t' ? 'tab' : 'other';
}
