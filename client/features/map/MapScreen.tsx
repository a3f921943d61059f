import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { useEditing } from '../../state/editing.tsx';
import { whatIsShown } from '../../state/filters.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { asOfMoment, useView } from '../../state/view.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Answer } from './Answer.tsx';
import { FieldMap } from './FieldMap.tsx';
import { FieldSkeleton } from './FieldSkeleton.tsx';
import classes from './map-screen.module.css';
import { Notices } from './Notices.tsx';
import { PhoneField } from './PhoneField.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useMeasureSteps } from './use-measure-steps.ts';

export default function MapScreen() {
  const { centreId, view } = useView();
  const { field, error, readAgain } = useForceField({
    centreId,
    issueId: view.issue,
    asOf: asOfMoment(view.asOf),
  });
  if (!field) {
    return (
      <Screen fills>
        {error ? <ErrorState isPage error={error} onRetry={readAgain} /> : <FieldSkeleton />}
      </Screen>
    );
  }
  if (field.partners.length === 0) {
    return (
      <Screen>
        <NoPartners centreId={centreId} isPast={view.asOf !== null} />
      </Screen>
    );
  }
  return <Drawn key={centreId} field={field} hasFailed={error !== undefined} onRetry={readAgain} />;
}

function Drawn(props: { field: ForceField; hasFailed: boolean; onRetry: () => void }) {
  const { field } = props;
  const { view } = useView();
  const { filters, focus, steps } = view;
  const shown = useMemo(() => whatIsShown(field, { filters, focus, steps }), [field, filters, focus, steps]);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const measureSteps = useMeasureSteps();
  return (
    <Screen fills answer={<Answer field={field} shown={shown} />}>
      <div className={classes.screen}>
        {isPhone ? (
          <PhoneField
            field={field}
            shown={shown}
            steps={measureSteps}
            hasFailed={props.hasFailed}
            onRetry={props.onRetry}
          />
        ) : (
          <>
            <Toolbar field={field} />
            <Notices
              field={field}
              shown={shown}
              hasFailed={props.hasFailed || measureSteps.hasFailed}
              onRetry={props.onRetry}
            />
            <FieldMap field={field} shown={shown} steps={measureSteps} />
          </>
        )}
      </div>
    </Screen>
  );
}

function NoPartners(props: { centreId: string; isPast: boolean }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { centreId } = props;
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  if (props.isPast) {
    return (
      <EmptyState
        isPage
        title={t('map.none.past')}
        actions={<Button onClick={() => change({ asOf: null })}>{t('map.none.toNow')}</Button>}
      >
        {t('map.none.pastText')}
      </EmptyState>
    );
  }
  if (!mayEdit) return <EmptyState isPage title={t('map.none.title')} />;
  return (
    <EmptyState
      isPage
      title={t('map.none.title')}
      actions={
        <>
          <Button component={Link} to={`/centres/${encodeURIComponent(centreId)}/import`}>
            {t('map.none.import')}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              edit({
                task: 'create',
                form: 'Partner',
                centreId,
                subject: null,
                fact: {},
                onSaved: (id) => change({ partner: id }),
              })
            }
          >
            {t('map.none.add')}
          </Button>
        </>
      }
    >
      {t('map.none.text')}
    </EmptyState>
  );
}
