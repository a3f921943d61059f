import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './layouting.module.css';

/** The map is being laid out; once for a centre on a device. */
export function Layouting(props: { partners: number; progress: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.place} role="status">
      <Text size="sm">{t('map.layout.busy', { count: props.partners })}</Text>
      <Progress
        w={220}
        size="sm"
        value={Math.round(props.progress * 100)}
        transitionDuration={80}
        aria-label={t('map.layout.busy', { count: props.partners })}
      />
    </div>
  );
}
