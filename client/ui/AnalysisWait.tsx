import { Button, Loader, Progress } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRunningAnalysis } from '../api/running-analyses.ts';
import classes from './analysis-wait.module.css';
import { formatNumber } from './numbers.ts';

/**
 * Stands where the answer of an analysis will come. After a second it says how far the analysis is, between which bounds its answer
 * lies, and offers to stop it; the query then fails with CANCELLED, for which `ErrorState` has words.
 */
export function AnalysisWait(props: {
  centreId: string;
  /** Name of the analysis in the API, such as `structuralBalance`. */
  query: string;
  /** What is being worked out; by default a plain line. */
  children?: string;
}) {
  const { t, i18n } = useTranslation();
  const { running, isLong, stop } = useRunningAnalysis(props.centreId, props.query);
  const share = running?.progress ?? null;
  const number = (value: number) => formatNumber(value, i18n.language, Number.isInteger(value) ? 0 : 2);
  const { lowerBound, upperBound } = running ?? {};
  return (
    <div className={classes.wait} role="status">
      <div className={classes.what}>
        <Loader size="sm" type="dots" />
        <span>{props.children ?? t('figure.wait.busy')}</span>
      </div>
      {share !== null && (
        <div className={classes.progress}>
          <Progress.Root size="sm" aria-hidden="true">
            <Progress.Section value={share * 100} />
          </Progress.Root>
          <span>{t('figure.wait.share', { share: Math.round(share * 100) })}</span>
        </div>
      )}
      {typeof lowerBound === 'number' && (
        <p className={classes.bounds}>
          {typeof upperBound === 'number'
            ? t('figure.wait.between', { low: number(lowerBound), high: number(upperBound) })
            : t('figure.wait.atLeast', { low: number(lowerBound) })}
        </p>
      )}
      {typeof lowerBound !== 'number' && typeof upperBound === 'number' && (
        <p className={classes.bounds}>{t('figure.wait.atMost', { high: number(upperBound) })}</p>
      )}
      {isLong && running && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlayerStop size={16} stroke={1.6} />}
          onClick={stop}
        >
          {t('figure.wait.stop')}
        </Button>
      )}
    </div>
  );
}
