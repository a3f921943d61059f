import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FieldIssue } from '../api/force-field.ts';
import { changeView, fieldPath, type Screen, useView } from '../state/view.ts';
import classes from './issue-list.module.css';

/** The issues of a centre, each leading to the same screen with that issue chosen. */
export function IssueList(props: { issues: readonly FieldIssue[]; screen: Screen }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  return (
    <ul className={classes.issues}>
      {props.issues.map((issue) => (
        <li key={issue.id}>
          <Link
            className={classes.issue}
            to={fieldPath(centreId, props.screen, changeView(view, { issue: issue.key }))}
          >
            <span>{issue.name}</span>
            {issue.rule && <span className={classes.rule}>{t(`words.rule.${issue.rule}`)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
