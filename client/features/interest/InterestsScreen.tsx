import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import { fadingOf } from '../../state/claims.ts';
import { useEditing } from '../../state/editing.tsx';
import { useFactActions } from '../../state/fact-actions.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FactActions } from '../../ui/FactActions.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { ClaimLine } from '../../ui/facts/ClaimLine.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { holdersByInterest, sharedFirst } from './holders.ts';
import classes from './interests.module.css';

const InterestsDocument = graphql(`
  query Interests($centreId: ID!, $asOf: DateTime) {
    forceField(centreId: $centreId, asOf: $asOf) {
      asOf
      partners {
        id
        name
      }
      interests {
        ...InterestFact
      }
      holdings {
        id
        partnerId
        interestId
        importance
      }
    }
  }
`);

/** So many names of holders are written out. */
const NAMED = 8;

/** What partners need, the most widely shared first: where a common interest may be found. */
export default function InterestsScreen() {
  const { t } = useTranslation();
  const { centreId, view, change } = useView();
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  const actionsFor = useFactActions(centreId, mayEdit);
  const [{ data, error }, readAgain] = useQuery({
    query: InterestsDocument,
    variables: { centreId, asOf: asOfMoment(view.asOf) },
  });
  const field = data?.forceField;
  const holders = useMemo(() => holdersByInterest(field?.holdings ?? [], field?.partners ?? []), [field]);
  if (!field) {
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
  const interests = sharedFirst(field.interests, holders);
  const widest = interests[0];
  const add = mayEdit && (
    <Button
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.8} />}
      onClick={() => edit({ task: 'create', form: 'Interest', centreId, fact: {}, subject: null })}
    >
      {t('interest.new')}
    </Button>
  );
  const count = widest ? (holders.get(widest.id)?.length ?? 0) : 0;
  return (
    <Screen
      answer={
        <ScreenHead
          sentence={
            widest && count > 1
              ? t('interest.answer', { count, name: widest.name })
              : t('interest.answerNone', { count: interests.length })
          }
          detail={t('interest.detail', { count: interests.length })}
          actions={interests.length > 0 && add}
        />
      }
    >
      {interests.length === 0 ? (
        <EmptyState title={t('interest.empty.title')} actions={add}>
          {t('interest.empty.text')}
        </EmptyState>
      ) : (
        <FactList label={t('interest.list')}>
          {interests.map((interest) => {
            const held = holders.get(interest.id) ?? [];
            const about = [t(`words.scope.${interest.scope}`), interest.theme].filter(Boolean).join(' · ');
            return (
              <FactRow
                key={interest.id}
                title={interest.name}
                about={about}
                actions={
                  <FactActions
                    label={t('editing.more', { name: interest.name })}
                    actions={[
                      ...(mayEdit
                        ? [
                            {
                              name: t('interest.give'),
                              run: () =>
                                edit({
                                  task: 'create',
                                  form: 'Holding',
                                  centreId,
                                  fact: { interestId: interest.id },
                                  subject: null,
                                }),
                            },
                          ]
                        : []),
                      ...actionsFor('Interest', interest, interest.name),
                    ]}
                  />
                }
              >
                {interest.description && <p>{interest.description}</p>}
                <p className={classes.holders}>
                  {t('interest.holders', { count: held.length })}
                  {held.length > 0 && ': '}
                  {held.slice(0, NAMED).map((holder, index) => (
                    <Fragment key={holder.id}>
                      {index > 0 && ', '}
                      <button
                        type="button"
                        className={classes.holder}
                        onClick={() => change({ partner: holder.id })}
                      >
                        {holder.name}
                      </button>
                    </Fragment>
                  ))}
                  {held.length > NAMED && ` ${t('interest.others', { count: held.length - NAMED })}`}
                </p>
                <ClaimLine {...interest} fading={fadingOf(interest, new Date(field.asOf))} />
              </FactRow>
            );
          })}
        </FactList>
      )}
    </Screen>
  );
}
