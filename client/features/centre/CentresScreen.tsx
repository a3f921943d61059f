import { Badge, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/gql.ts';
import { useSession } from '../../api/session.ts';
import { useEditing } from '../../state/editing.tsx';
import { mayCreateCentre, mayManageCentre } from '../../state/rights.ts';
import { useView } from '../../state/view.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FactActions } from '../../ui/FactActions.tsx';
import { FactList, FactRow } from '../../ui/FactList.tsx';
import { formatDay } from '../../ui/facts/words.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';

const CentresDocument = graphql(`
  query Centres {
    centres(limit: 200, sort: [{ name: ASC }]) {
      id
      name
      kind
      place
      description
      isDemo
      version
      archivedAt
    }
  }
`);

/** The centres one may open: make another, correct one, or take it out of use. */
export default function CentresScreen() {
  const { t, i18n } = useTranslation();
  const { centreId } = useView();
  const { me } = useSession();
  const { edit } = useEditing();
  const navigate = useNavigate();
  const [{ data, error }, readAgain] = useQuery({ query: CentresDocument });
  if (!data || !me) {
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
  const open = (id: string) => navigate(`/centres/${encodeURIComponent(id)}/network`);
  return (
    <Screen
      answer={
        <ScreenHead
          sentence={t('centre.answer', {
            count: data.centres.filter((centre) => centre.archivedAt === null).length,
          })}
          detail={t('centre.detail')}
          actions={
            mayCreateCentre(me) && (
              <Button
                size="xs"
                leftSection={<IconPlus size={16} stroke={1.8} />}
                onClick={() =>
                  edit({ task: 'create', form: 'Centre', centreId, fact: {}, subject: null, onSaved: open })
                }
              >
                {t('centre.new')}
              </Button>
            )
          }
        />
      }
    >
      <FactList label={t('centre.list')}>
        {data.centres.map((centre) => {
          const mayManage = mayManageCentre(me, centre.id) && centre.archivedAt === null;
          const fact = { ...centre };
          const about = [t(`facts.words.centreKind.${centre.kind}`), centre.place]
            .filter(Boolean)
            .join(' · ');
          return (
            <FactRow
              key={centre.id}
              title={
                <>
                  {centre.name}{' '}
                  {centre.isDemo && (
                    <Badge size="sm" variant="outline" color="gray">
                      {t('shell.centre.demo')}
                    </Badge>
                  )}
                </>
              }
              about={about}
              actions={
                <>
                  {centre.id !== centreId && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('centre.openNamed', { name: centre.name })}
                      onClick={() => open(centre.id)}
                    >
                      {t('centre.open')}
                    </Button>
                  )}
                  {mayManage && (
                    <FactActions
                      label={t('editing.more', { name: centre.name })}
                      actions={(['correct', 'end'] as const).map((task) => ({
                        name: t(task === 'end' ? 'editing.action.end.Centre' : 'editing.action.correct'),
                        isEnding: task === 'end',
                        run: () =>
                          edit({ task, form: 'Centre', centreId: centre.id, fact, subject: centre.name }),
                      }))}
                    />
                  )}
                </>
              }
            >
              {centre.description && <p>{centre.description}</p>}
              {centre.archivedAt && (
                <p>{t('centre.archived', { date: formatDay(centre.archivedAt, i18n.language) })}</p>
              )}
            </FactRow>
          );
        })}
      </FactList>
    </Screen>
  );
}
