import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldIssue } from '../../api/force-field.ts';
import { MOST_ISSUES } from '../../state/bargaining.ts';
import { useView } from '../../state/view.ts';
import classes from './bargaining.module.css';

/** Which issues are bargained over at once; the chosen one always is. */
export function OnTable(props: {
  issues: readonly FieldIssue[];
  table: readonly FieldIssue[];
  chosenId: string;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const { issues, table, chosenId } = props;
  if (issues.length < 2) return null;
  const isOn = new Set(table.map(({ id }) => id));
  const isFull = table.length >= MOST_ISSUES;
  const put = (onTable: readonly string[]) => change({ bargaining: { ...view.bargaining, onTable } });
  const toggle = (issue: FieldIssue) =>
    put(
      issues
        // The chosen one is named as well: an empty list would mean all of them.
        .filter(({ id }) => id === chosenId || (id === issue.id ? !isOn.has(id) : isOn.has(id)))
        .map(({ key }) => key),
    );
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus width={320}>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconStack2 size={16} stroke={1.6} />}
          onClick={() => setOpen((open) => !open)}
        >
          {t('bargaining.onTable.button', { count: table.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" component="fieldset" className={classes.choices}>
          <legend className={classes.choicesTitle}>{t('bargaining.onTable.title')}</legend>
          {issues.map((issue) => (
            <Checkbox
              key={issue.id}
              size="xs"
              label={issue.name}
              checked={isOn.has(issue.id)}
              disabled={issue.id === chosenId || (isFull && !isOn.has(issue.id))}
              onChange={() => toggle(issue)}
            />
          ))}
          {isFull && issues.length > MOST_ISSUES && (
            <p className={classes.small}>{t('bargaining.onTable.full', { count: MOST_ISSUES })}</p>
          )}
          {view.bargaining.onTable.length > 0 && (
            <Button size="compact-sm" variant="subtle" onClick={() => put([])}>
              {t('bargaining.onTable.all')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
