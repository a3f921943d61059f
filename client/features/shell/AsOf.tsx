import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../state/days.ts';
import { useView } from '../../state/view.ts';
import classes from './as-of.module.css';

const monthsBack = [1, 6, 12] as const;

/** The date of the field that is shown. */
export function AsOf(props: { fullWidth?: boolean }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const choose = (asOf: string | null) => {
    change({ asOf });
    setOpen(false);
  };
  const shown = view.asOf ? formatDay(view.asOf, i18n.language) : t('shell.asOf.today');
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          fullWidth={props.fullWidth ?? false}
          className={view.asOf ? classes.past : classes.now}
          leftSection={<IconCalendar size={16} stroke={1.6} />}
          onClick={() => setOpen((open) => !open)}
        >
          {t('shell.asOf.button', { date: shown })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <TextInput
            label={t('shell.asOf.label')}
            description={t('shell.asOf.help')}
            type="date"
            max={today()}
            defaultValue={view.asOf ?? today()}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (day) change({ asOf: day >= today() ? null : day }, { replace: true });
            }}
          />
          <Button.Group orientation="vertical">
            <Button variant="default" size="xs" justify="start" onClick={() => choose(null)}>
              {t('shell.asOf.today')}
            </Button>
            {monthsBack.map((months) => (
              <Button
                key={months}
                variant="default"
                size="xs"
                justify="start"
                onClick={() => choose(today(-months))}
              >
                {t('shell.asOf.monthsAgo', { count: months })}
              </Button>
            ))}
          </Button.Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
