import { Button, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import type { ChangesQuery } from '../../api/generated/graphql.ts';
import { useSession } from '../../api/session.ts';
import { canEdit } from '../../state/rights.ts';
import { useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { formatDay } from '../../ui/facts/words.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './changes.module.css';

const ChangesDocument = graphql(`
  query Changes($centreId: ID!, $factId: ID, $mine: Boolean!, $limit: Int!, $offset: Int!) {
    changes(centreId: $centreId, factId: $factId, mine: $mine, limit: $limit, offset: $offset) {
      id
      action
      at
      byId
      byName
      subject
      factCount
      facts {
        id
        label
        name
        before {
          field
          value
        }
        after {
          field
          value
        }
      }
      undoesId
      isUndone
    }
  }
`);

export type LoggedChange = ChangesQuery['changes'][number];

/** So many changes to a page; one more is read, to know whether there is a next page. */
const PAGE = 50;

/** Who changed what and when, newest first; what one did oneself can be undone from here. */
export default function ChangesScreen() {
  const { t, i18n } = useTranslation();
  const { centreId } = useView();
  const { me } = useSession();
  const [query, setQuery] = useSearchParams();
  const factId = query.get('fact');
  const mine = query.get('mine') === 'yes';
  const page = Math.max(0, Number.parseInt(query.get('page') ?? '0', 10) || 0);
  const [{ data, error }, readAgain] = useQuery({
    query: ChangesDocument,
    variables: { centreId, factId, mine, limit: PAGE + 1, offset: page * PAGE },
  });
  const changes = data?.changes;
  const days = useMemo(() => byDay((changes ?? []).slice(0, PAGE), i18n.language), [changes, i18n.language]);

  const set = (change: Record<string, string | null>) =>
    setQuery((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(change)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  if (!changes) {
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
  const mayEdit = me !== null && canEdit(me, centreId);
  const last = changes[0];
  return (
    <Screen
      answer={
        <ScreenHead
          sentence={
            last && page === 0
              ? t('changes.answer', { name: last.byName, date: formatDay(last.at, i18n.language) })
              : t('changes.title')
          }
          detail={t('changes.detail')}
          actions={
            <>
              {factId && (
                <Button size="xs" variant="default" onClick={() => set({ fact: null, page: null })}>
                  {t('changes.allFacts')}
                </Button>
              )}
              <SegmentedControl
                size="xs"
                aria-label={t('changes.whose')}
                value={mine ? 'mine' : 'all'}
                onChange={(value) => set({ mine: value === 'mine' ? 'yes' : null, page: null })}
                data={[
                  { value: 'all', label: t('changes.all') },
                  { value: 'mine', label: t('changes.mine') },
                ]}
              />
            </>
          }
        />
      }
    >
      {days.length === 0 ? (
        <EmptyState title={t('changes.empty.title')}>
          {t(mine ? 'changes.empty.mine' : 'changes.empty.text')}
        </EmptyState>
      ) : (
        <div className={classes.log}>
          {days.map(([day, ofDay]) => (
            <section key={day} aria-label={day}>
              <h2 className={classes.day}>{day}</h2>
              <ul className={classes.list}>
                {ofDay.map((change) => (
                  <ChangeItem key={change.id} change={change} isMine={mayEdit && change.byId === me.id} />
                ))}
              </ul>
            </section>
          ))}
          <div className={classes.pages}>
            {page > 0 && (
              <Button
                size="xs"
                variant="default"
                onClick={() => set({ page: page === 1 ? null : String(page - 1) })}
              >
                {t('changes.newer')}
              </Button>
            )}
            {changes.length > PAGE && (
              <Button size="xs" variant="default" onClick={() => set({ page: String(page + 1) })}>
                {t('changes.older')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Screen>
  );
}

/** Changes under the day they were made on, in the order in which they come. */
function byDay(changes: readonly LoggedChange[], language: string): [string, LoggedChange[]][] {
  const days = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    const day = formatDay(change.at, language);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}
