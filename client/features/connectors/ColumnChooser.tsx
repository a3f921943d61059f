import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import { toggle } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import classes from './connectors.module.css';
import own from './measure-table.module.css';

/** Which measures the table has; at least one stays. */
export function ColumnChooser(props: {
  possible: readonly NetworkMeasure[];
  shown: readonly NetworkMeasure[];
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const { shown } = props;
  const all = shown.length === props.possible.length;
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={360} trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconColumns3 size={16} stroke={1.6} />}
          aria-expanded={isOpen}
          onClick={() => setOpen((open) => !open)}
        >
          {t('connectors.measures.columns', { count: shown.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={own.chooser} aria-label={t('connectors.measures.choose')}>
        <Stack gap="xs">
          {props.possible.map((measure) => (
            <Checkbox
              key={measure}
              size="xs"
              label={t(`measure.name.${measure}`)}
              description={t(`measure.question.${measure}`)}
              styles={{ description: { fontSize: '0.8125rem', lineHeight: 1.3 } }}
              checked={shown.includes(measure)}
              disabled={shown.length === 1 && shown.includes(measure)}
              onChange={() => change({ columns: toggle(shown, measure) }, { replace: true })}
            />
          ))}
          <div className={classes.controls}>
            <Button
              size="xs"
              variant="subtle"
              disabled={all}
              onClick={() => change({ columns: props.possible }, { replace: true })}
            >
              {t('connectors.measures.all')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              disabled={view.columns.length === 0}
              onClick={() => change({ columns: [] }, { replace: true })}
            >
              {t('connectors.measures.usual')}
            </Button>
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
