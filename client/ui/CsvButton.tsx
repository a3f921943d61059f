import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../api/force-field.ts';
import { type CsvValue, download, fileWord, toCsv } from './csv.ts';

/** Hands over a table as a file named after what it holds, the centre and the day of the field. */
export function CsvButton(props: {
  /** What the file holds. */
  name: string;
  field: { readonly asOf: string; readonly centre: Pick<ForceField['centre'], 'name'> };
  /** Its rows, the heads first; made when asked for. */
  rows: () => readonly (readonly CsvValue[])[];
}) {
  const { t, i18n } = useTranslation();
  const { field } = props;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.6} />}
      onClick={() =>
        download(
          `${fileWord(props.name)}-${fileWord(field.centre.name)}-${field.asOf.slice(0, 10)}.csv`,
          toCsv(props.rows(), i18n.language),
        )
      }
    >
      {t('figure.csv')}
    </Button>
  );
}
