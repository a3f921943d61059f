import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldIssue } from '../api/force-field.ts';
import { useView } from '../state/view.ts';

/** The issue that colours the field; none shows the general attitude. */
export function IssueChooser(props: { issues: readonly FieldIssue[]; fullWidth?: boolean }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const chosen = props.issues.find(({ id, key }) => id === view.issue || key === view.issue);
  return (
    <Select
      size="xs"
      w={props.fullWidth ? '100%' : 240}
      aria-label={t('shell.issue.label')}
      placeholder={t('shell.issue.none')}
      data={props.issues.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id ?? null}
      onChange={(id) => change({ issue: props.issues.find((issue) => issue.id === id)?.key ?? null })}
      clearable
      searchable={props.issues.length > 8}
      nothingFoundMessage={t('shell.issue.notFound')}
      clearButtonProps={{ 'aria-label': t('shell.issue.clear') }}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
    />
  );
}
