import { Button, Popover, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import { groupings } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { formatCount } from '../../ui/numbers.ts';
import classes from './how-counted.module.css';

/** What counted and how; with it direction, weight and groups can be chosen. */
export function HowCounted(props: { network: NetworkMeasures }) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(false);
  const { network } = props;
  const number = (value: number) => formatCount(value, i18n.language);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          className={classes.howButton}
          aria-expanded={isOpen}
          aria-label={t('connectors.how.button')}
          onClick={() => setOpen((open) => !open)}
        >
          <IconCalculator size={16} stroke={1.6} />
          <span className={classes.howName}>{t('connectors.how.button')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('connectors.how.button')}>
        <Stack gap="sm" className={classes.how}>
          <p>
            {t('connectors.how.counted', {
              partners: number(network.partnerCount),
              ties: number(network.tieCount),
            })}{' '}
            {network.negativeCount > 0 && t('connectors.how.negative', { count: network.negativeCount })}{' '}
            {t(`connectors.how.scope.${network.scope}`)}
          </p>
          <div>
            <p className={classes.label} id="how-direction">
              {t('connectors.how.direction')}
            </p>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-labelledby="how-direction"
              value={view.direction ?? 'AUTO'}
              onChange={(value) =>
                change({ direction: value === 'DIRECTED' || value === 'UNDIRECTED' ? value : null })
              }
              data={[
                { value: 'AUTO', label: t('connectors.how.auto') },
                { value: 'UNDIRECTED', label: t('connectors.how.UNDIRECTED') },
                { value: 'DIRECTED', label: t('connectors.how.DIRECTED') },
              ]}
            />
            <p className={classes.help}>{t(`connectors.how.used.${network.direction}`)}</p>
          </div>
          <div>
            <p className={classes.label} id="how-weight">
              {t('connectors.how.weight')}
            </p>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-labelledby="how-weight"
              value={view.byStrength ? 'STRENGTH' : 'EQUAL'}
              onChange={(value) => change({ byStrength: value === 'STRENGTH' })}
              data={[
                { value: 'EQUAL', label: t('connectors.how.EQUAL') },
                { value: 'STRENGTH', label: t('connectors.how.STRENGTH') },
              ]}
            />
            <p className={classes.help}>
              {t(`connectors.how.weighted.${view.byStrength ? 'STRENGTH' : 'EQUAL'}`)}
            </p>
          </div>
          <Select
            size="xs"
            label={t('connectors.how.groups')}
            description={t('connectors.how.groupsHelp')}
            styles={{ description: { fontSize: '0.8125rem' } }}
            inputWrapperOrder={['label', 'input', 'description']}
            allowDeselect={false}
            value={view.groupBy}
            onChange={(value) => {
              const groupBy = groupings.find((one) => one === value);
              if (groupBy) change({ groupBy });
            }}
            data={groupings.map((value) => ({ value, label: t(`measure.groupBy.${value}`) }))}
            comboboxProps={{ withinPortal: false }}
          />
          <p className={classes.help}>{t('connectors.how.layer')}</p>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
