import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPinned, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { demand, demandOn } from '../../state/coalition.ts';
import { useView } from '../../state/view.ts';
import classes from './coalition.module.css';

/** Whether a partner must be in or out, each at one press; a second press takes it back. */
export function DemandButtons(props: { partnerId: string; name: string }) {
  const { t } = useTranslation();
  const { view, change } = useView();
  const { partnerId, name } = props;
  const now = demandOn(view.coalition, partnerId);
  return (
    <span className={classes.demands}>
      {(['in', 'out'] as const).map((one) => {
        const Icon = one === 'in' ? IconPinned : IconUserOff;
        const label = t(`coalitions.demand.${one}`, { name });
        return (
          <Tooltip key={one} label={label} position="left">
            <ActionIcon
              size={26}
              variant={now === one ? 'filled' : 'subtle'}
              aria-label={label}
              aria-pressed={now === one}
              onClick={() =>
                change({ coalition: (search) => demand(search, partnerId, now === one ? null : one) })
              }
            >
              <Icon size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </span>
  );
}
