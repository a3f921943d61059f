import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { Shown } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import classes from './notices.module.css';

/** Above this many partners and relationships together a map is hard to read and slow to drag. */
export const READABLE_ELEMENTS = 1500;

/** What someone has to know of the map before reading it: nothing shown, too much shown, not up to date, a past date. */
export function Notices(props: { field: ForceField; shown: Shown; hasFailed: boolean; onRetry: () => void }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { shown } = props;
  const members = props.field.partners.filter(({ id }) => view.members.includes(id)).length;
  const size = shown.partners.size + shown.relationships.size;
  return (
    <div role="status">
      {props.hasFailed && (
        <p className={classes.notice}>
          {t('map.notice.stale')}
          <Button size="compact-sm" variant="subtle" onClick={props.onRetry}>
            {t('shell.error.retry')}
          </Button>
        </p>
      )}
      {view.members.length > 0 && (
        <p className={classes.notice}>
          {t('map.notice.members', { count: members })}
          <Button size="compact-sm" variant="subtle" onClick={() => change({ members: [] })}>
            {t('map.notice.everyone')}
          </Button>
          {view.issue && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => change({ members: [] }, { screen: 'coalitions' })}
            >
              {t('map.notice.coalitions')}
            </Button>
          )}
        </p>
      )}
      {shown.partners.size === 0 && <p className={classes.notice}>{t('map.notice.nobody')}</p>}
      {size > READABLE_ELEMENTS && (
        <p className={classes.notice}>
          {t('map.notice.much', { count: size })}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change({ filters: { powerAtLeast: 0.5 } })}
          >
            {t('map.notice.powerful')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => change({ filters: { layer: 'FORMAL' } })}>
            {t('map.notice.formal')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change({ filters: { hasConflict: true } })}
          >
            {t('map.notice.conflict')}
          </Button>
        </p>
      )}
    </div>
  );
}
