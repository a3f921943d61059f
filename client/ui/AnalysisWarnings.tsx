import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../api/network-measures.ts';
import classes from './analysis-warnings.module.css';

/** Why the numbers may mean less than they seem, one sentence each. */
export function AnalysisWarnings(props: { warnings: readonly Warning[] }) {
  const { t } = useTranslation();
  if (props.warnings.length === 0) return null;
  return (
    <div className={classes.warnings} role="note">
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      <ul className={classes.list}>
        {props.warnings.map(({ code, count }) => (
          <li key={code}>{t(`figure.warning.${code}`, { count: count ?? 0 })}</li>
        ))}
      </ul>
    </div>
  );
}
