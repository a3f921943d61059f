import { Button } from '@mantine/core';
import { IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import { useEditing } from '../../state/editing.tsx';
import { useFactActions } from '../../state/fact-actions.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FactActions } from '../../ui/FactActions.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { ClaimLine } from '../../ui/facts/ClaimLine.tsx';
import { formatNumber } from '../../ui/facts/words.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';

const IssuesDocument = graphql(`
  query Issues($centreId: ID!, $asOf: DateTime) {
    forceField(centreId: $centreId, asOf: $asOf) {
      issues {
        ...IssueFact
      }
    }
  }
`);

/** An issue is not claimed with more or less certainty, and it does not grow old: it is open or closed. */
const steady = { isUnsure: false, isOld: false };

/** The questions on which partners take a position: choose the one that colours the map, or see to the list. */
export default function IssuesScreen() {
  const { t, i18n } = useTranslation();
  const { centreId, view, change } = useView();
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  const actionsFor = useFactActions(centreId, mayEdit);
  const [{ data, error }, readAgain] = useQuery({
    query: IssuesDocument,
    variables: { centreId, asOf: asOfMoment(view.asOf) },
  });
  if (!data) {
    return (
      <Screen>
        {error ? (
          <ErrorState error={error} onRetry={() => readAgain({ requestPolicy: 'network-only' })} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  const { issues } = data.forceField;
  const raise = mayEdit && (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.8} />}
      onClick={() => edit({ task: 'create', form: 'Issue', centreId, fact: {}, subject: null })}
    >
      {t('issue.new')}
    </Button>
  );
  return (
    <Screen
      answer={
        <ScreenHead
          sentence={t('issue.answer', { count: issues.length })}
          detail={t('issue.detail')}
          actions={issues.length > 0 && raise}
        />
      }
    >
      {issues.length === 0 ? (
        <EmptyState title={t('issue.empty.title')} actions={raise}>
          {t('issue.empty.text')}
        </EmptyState>
      ) : (
        <FactList label={t('issue.list')}>
          {issues.map((issue) => {
            const isChosen = view.issue === issue.key || view.issue === issue.id;
            const number = (value: number | null) =>
              value === null ? '…' : formatNumber(value, i18n.language);
            const about = [
              issue.decisionRule &&
                t('issue.rule', {
                  rule: issue.rule ? t(`words.rule.${issue.rule}`) : t('issue.ownRule'),
                }),
              (issue.minimum !== null || issue.maximum !== null) &&
                t('issue.scale', { minimum: number(issue.minimum), maximum: number(issue.maximum) }),
            ].filter(Boolean);
            return (
              <FactRow
                key={issue.id}
                title={issue.name}
                about={about.join(' · ')}
                actions={
                  <>
                    <Button
                      size="compact-sm"
                      variant={isChosen ? 'light' : 'default'}
                      leftSection={<IconTopologyStar3 size={16} stroke={1.6} />}
                      aria-label={t('issue.showNamed', { name: issue.name })}
                      onClick={() => change({ issue: issue.key }, { screen: 'network' })}
                    >
                      {t('issue.show')}
                    </Button>
                    <FactActions
                      label={t('editing.more', { name: issue.name })}
                      actions={actionsFor('Issue', issue, issue.name)}
                    />
                  </>
                }
              >
                {issue.description && <p>{issue.description}</p>}
                <ClaimLine
                  source={issue.source}
                  validFrom={issue.validFrom}
                  visibility={issue.visibility}
                  fading={steady}
                />
              </FactRow>
            );
          })}
        </FactList>
      )}
    </Screen>
  );
}
