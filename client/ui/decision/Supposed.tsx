import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nothingSupposed } from '../../state/use-scenario.ts';
import { useView } from '../../state/view.ts';
import classes from './supposed.module.css';

/** That something is supposed, and how to take it back; nothing when `count` is 0. */
export function Supposed(props: { count: number }) {
  const { t } = useTranslation();
  const { change } = useView();
  if (props.count === 0) return null;
  return (
    <span className={classes.supposed}>
      {t('decision.assume.count', { count: props.count })}
      <Button size="compact-xs" variant="default" onClick={() => change(nothingSupposed)}>
        {t('decision.assume.clear')}
      </Button>
    </span>
  );
}
