import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NetworkMeasure } from '../../api/generated/graphql.ts';
import type { NetworkMeasures } from '../../api/network-measures.ts';
import classes from './measure-table.module.css';

/** What a measure asks and when it has no answer, in plain sentences; its formula and source behind a click. */
export function MeasureHelp(props: { measure: NetworkMeasure; network: NetworkMeasures }) {
  const { t } = useTranslation();
  const { measure } = props;
  const known = props.network.measures.find((one) => one.measure === measure);
  return (
    <p className={classes.measureHelp}>
      <strong>{t(`measure.name.${measure}`)}:</strong> {t(`measure.question.${measure}`)}{' '}
      {known && !known.isHighGood && `${t('measure.high.false')} `}
      {t(`measure.undefinedWhen.${measure}`, { defaultValue: t('measure.always') })}{' '}
      {known && (
        <Popover position="bottom-start" width={360}>
          <Popover.Target>
            <UnstyledButton className={classes.method}>{t('connectors.measures.method')}</UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown className={classes.methodCard}>
            <p className={classes.label}>{t('measure.formula')}</p>
            <p lang="en">{known.formula}</p>
            <p className={classes.label}>{t('measure.reference')}</p>
            <p lang="en">{known.reference}</p>
          </Popover.Dropdown>
        </Popover>
      )}
    </p>
  );
}
