import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { asOfMoment, changeView, fieldPath, useView } from '../../state/view.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FigureColumns } from '../../ui/FigureSection.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { SharedInterestsDocument } from './documents.ts';
import { FlowBetween } from './FlowBetween.tsx';
import { Method } from './Method.tsx';
import { PairList } from './PairList.tsx';
import { type PairsToMake, toPairs } from './shared-interests.ts';

/** Which partners need the same, and what can pass between them? */
export default function FlowScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const asOf = asOfMoment(view.asOf);
  const { field, error: fieldError, readAgain } = useForceField({ centreId, issueId: view.issue, asOf });
  const [{ data, error }, askAgain] = useQuery({
    query: SharedInterestsDocument,
    variables: { centreId, asOf },
  });
  if (!field || !data) {
    const trouble = error ?? fieldError;
    return (
      <Screen>
        {trouble ? (
          <ErrorState
            isPage
            error={trouble}
            onRetry={() => {
              readAgain();
              askAgain({ requestPolicy: 'network-only' });
            }}
          />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  return <Flow field={field} shared={data.sharedInterests} />;
}

function Flow(props: { field: ForceField; shared: Parameters<typeof toPairs>[0] }) {
  const { t } = useTranslation();
  const { field, shared } = props;
  const pairs = useMemo(
    () =>
      toPairs(
        shared,
        new Map(field.partners.map(({ id, name }) => [id, name])),
        new Map(field.interests.map(({ id, name }) => [id, name])),
      ),
    [field, shared],
  );
  return (
    <Screen answer={<Answer pairs={pairs} />}>
      <FigureColumns>
        <FlowBetween field={field} />
        <div>
          <PairList
            field={field}
            title={t('flow.introductions.title')}
            reading={t('flow.introductions.reading', { count: pairs.introductions.length })}
            pairs={pairs.introductions}
          />
          <PairList
            field={field}
            title={t('flow.bridges.title')}
            reading={t('flow.bridges.reading', { count: pairs.bridges.length })}
            pairs={pairs.bridges}
          />
        </div>
        <div data-wide="true">
          <Method />
        </div>
      </FigureColumns>
    </Screen>
  );
}

function Answer(props: { pairs: PairsToMake }) {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { introductions, bridges } = props.pairs;
  const introduction = introductions[0];
  const bridge = bridges[0];
  const bridgeSentence =
    bridge &&
    t('flow.answer.bridge', {
      one: bridge.one.name,
      other: bridge.other.name,
      count: bridge.interests.length,
    });
  if (!introduction) return <Sentence>{bridgeSentence ?? t('flow.answer.none')}</Sentence>;
  return (
    <Sentence
      to={fieldPath(
        centreId,
        'flow',
        changeView(view, { from: introduction.one.id, to: introduction.other.id }),
      )}
      detail={bridgeSentence}
    >
      {t('flow.answer.introduction', {
        one: introduction.one.name,
        other: introduction.other.name,
        count: introduction.interests.length,
      })}
    </Sentence>
  );
}
