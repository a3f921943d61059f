import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ScenarioInput } from '../../api/generated/graphql.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { AnalysisWait } from '../../ui/AnalysisWait.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import classes from './bargaining.module.css';
import {
  type Challenge as ChallengeOutcome,
  ExperimentalChallengeDocument,
  type IssueOutlook,
} from './documents.ts';
import { useWords } from './use-words.ts';

interface ChallengeProps {
  readonly issueNames: ReadonlyMap<string, string>;
  readonly shown: readonly IssueOutlook[];
  readonly scenario: ScenarioInput | null;
}

/** Another model of the same bargaining, which nobody may take for the expectation. Asked for when it is opened. */
export function Challenge(props: ChallengeProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('bargaining.challenge.title')}>
      <Outcomes {...props} />
    </Disclosure>
  );
}

function Outcomes(props: ChallengeProps) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { at, figure } = useWords();
  const { shown, issueNames, scenario } = props;
  const [{ data, error }, ask] = useQuery({
    query: ExperimentalChallengeDocument,
    variables: {
      centreId,
      issueIds: shown.map(({ issueId }) => issueId),
      asOf: asOfMoment(view.asOf),
      scenario,
    },
  });
  const found = new Map(
    data?.negotiationOutlook.issues.map(({ issueId, experimentalChallenge }) => [
      issueId,
      experimentalChallenge,
    ]),
  );
  const outcome = (own: IssueOutlook, challenge: ChallengeOutcome | null | undefined) => {
    if (!challenge) return t('bargaining.challenge.tooMany');
    if (!challenge.outcome)
      return t(`bargaining.because.${challenge.undefinedBecause ?? 'NOBODY_TAKES_A_POSITION'}`);
    return at(own, challenge.outcome);
  };
  const course = (challenge: ChallengeOutcome | null | undefined) =>
    challenge &&
    t(`bargaining.challenge.${challenge.hasSettled ? 'settled' : 'restless'}`, {
      count: Math.max(0, challenge.medians.length - 1),
    });
  return (
    <div className={classes.inner}>
      <p className={classes.warning} role="note">
        <IconFlask size={18} stroke={1.8} aria-hidden="true" />
        <span>{t('bargaining.challenge.warning')}</span>
      </p>
      {data ? (
        <table className={classes.outcomes}>
          <caption>{t('bargaining.challenge.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('bargaining.issue')}</th>
              <th scope="col">{t('bargaining.challenge.outcome')}</th>
              <th scope="col">{t('bargaining.lane.expected')}</th>
              <th scope="col">{t('bargaining.challenge.course')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((own) => (
              <tr key={own.issueId}>
                <th scope="row">{issueNames.get(own.issueId)}</th>
                <td>{outcome(own, found.get(own.issueId))}</td>
                <td>{own.compromise ? figure(own, own.compromise.at.value) : t('figure.undefined')}</td>
                <td>{course(found.get(own.issueId))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : error ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <AnalysisWait centreId={centreId} query="experimentalChallenge">
          {t('bargaining.challenge.wait')}
        </AnalysisWait>
      )}
      <p className={classes.small}>{t('bargaining.challenge.source')}</p>
    </div>
  );
}
