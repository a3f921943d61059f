import { Button, CloseButton, Tabs, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ForceField, useForceField } from '../../api/force-field.ts';
import { type FormName, useEditing } from '../../state/editing.tsx';
import { whatIsShown } from '../../state/filters.ts';
import { matchQuality } from '../../state/search.ts';
import { useMayEdit } from '../../state/use-may-edit.ts';
import { asOfMoment, noFilters, useView } from '../../state/view.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { IssueChooser } from '../../ui/IssueChooser.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { parseOrder, serialiseOrder } from '../../ui/table-sort.ts';
import { toPartnerRows } from './partner-rows.ts';
import classes from './table.module.css';
import {
  useConflictColumns,
  usePartnerColumns,
  useRelationshipColumns,
  useStanceColumns,
} from './use-columns.tsx';

const tabs = ['partners', 'relationships', 'stances', 'conflicts'] as const;
type Tab = (typeof tabs)[number];
const formOf: Readonly<Record<Tab, FormName>> = {
  partners: 'Partner',
  relationships: 'Relationship',
  stances: 'Stance',
  conflicts: 'Conflict',
};

/** The field in words and figures: what the map draws, as tables. */
export default function TableScreen() {
  const { t } = useTranslation();
  const { centreId, view } = useView();
  const { field, error, readAgain } = useForceField({
    centreId,
    issueId: view.issue,
    asOf: asOfMoment(view.asOf),
  });
  if (!field) {
    return (
      <Screen fills>
        {error ? (
          <ErrorState error={error} onRetry={readAgain} />
        ) : (
          <LoadingState>{t('shell.loading')}</LoadingState>
        )}
      </Screen>
    );
  }
  return <Tables field={field} />;
}

function Tables(props: { field: ForceField }) {
  const { t } = useTranslation();
  const { field } = props;
  const { centreId, view, change } = useView();
  const mayEdit = useMayEdit(centreId);
  const { edit } = useEditing();
  const tab: Tab = tabs.find((one) => one === view.tab) ?? 'partners';
  const { filters, focus, steps } = view;
  const shown = useMemo(() => whatIsShown(field, { filters, focus, steps }), [field, filters, focus, steps]);
  const names = useMemo(() => new Map(field.partners.map(({ id, name }) => [id, name])), [field]);
  const nameOf = useCallback((id: string) => names.get(id) ?? t('form.nameless'), [names, t]);

  const partnerRows = useMemo(() => toPartnerRows(field, (id) => shown.partners.has(id)), [field, shown]);
  const relationshipRows = useMemo(() => {
    const { text } = filters;
    // The text narrows partners; a relationship passes when either of its two is found.
    const open =
      text.trim() === '' ? shown : whatIsShown(field, { filters: { ...filters, text: '' }, focus, steps });
    return field.relationships.filter(
      ({ id, fromId, toId }) =>
        open.relationships.has(id) &&
        (text.trim() === '' ||
          matchQuality(text, nameOf(fromId)) > 0 ||
          matchQuality(text, nameOf(toId)) > 0),
    );
  }, [field, shown, filters, focus, steps, nameOf]);
  const stanceRows = useMemo(
    () => field.stances.filter(({ partnerId }) => shown.partners.has(partnerId)),
    [field, shown],
  );
  const conflictRows = useMemo(
    () => field.conflicts.filter(({ id }) => shown.conflicts.has(id)),
    [field, shown],
  );
  const counts: Readonly<Record<Tab, number>> = {
    partners: partnerRows.length,
    relationships: relationshipRows.length,
    stances: stanceRows.length,
    conflicts: conflictRows.length,
  };

  const partnerColumns = usePartnerColumns(field);
  const relationshipColumns = useRelationshipColumns(nameOf);
  const stanceColumns = useStanceColumns(nameOf);
  const conflictColumns = useConflictColumns(nameOf);

  const isNarrowed = counts.partners < field.partners.length;
  const sentence = isNarrowed
    ? t('table.answer.narrowed', { count: counts.partners, all: field.partners.length })
    : t('table.answer.whole', { count: field.partners.length });
  const table = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    columns: readonly Column<Row>[],
    standard: string,
    chosenId: string | null,
    onChoose: (row: Row) => void,
  ) => (
    <DataTable
      caption={t(`table.tab.${tab}`)}
      rows={rows}
      columns={columns}
      order={parseOrder(
        view.sort ?? standard,
        columns.map(({ id }) => id),
      )}
      onOrder={(order) => change({ sort: serialiseOrder(order) }, { replace: true })}
      chosenId={chosenId}
      onChoose={onChoose}
    />
  );

  return (
    <Screen fills answer={<Sentence detail={t('table.answer.detail')}>{sentence}</Sentence>}>
      <div className={classes.screen}>
        <div className={classes.bar}>
          <Tabs
            value={tab}
            onChange={(value) =>
              change({ tab: value === 'partners' ? null : value, sort: null }, { replace: true })
            }
            variant="pills"
            classNames={{ tab: classes.tab ?? '', list: classes.tabs ?? '' }}
          >
            <Tabs.List aria-label={t('table.tabs')}>
              {tabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`table.tab.${one}`)}{' '}
                  {(one !== 'stances' || field.issue) && <span className={classes.count}>{counts[one]}</span>}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
          <div className={classes.tools}>
            <TextInput
              size="xs"
              className={classes.search}
              aria-label={t('table.filter')}
              placeholder={t('table.filter')}
              leftSection={<IconSearch size={16} stroke={1.6} />}
              rightSection={
                filters.text && (
                  <CloseButton
                    size="xs"
                    aria-label={t('form.clear', { field: t('table.filter') })}
                    onClick={() => change({ filters: { text: '' } }, { replace: true })}
                  />
                )
              }
              value={filters.text}
              onChange={(event) =>
                change({ filters: { text: event.currentTarget.value } }, { replace: true })
              }
            />
            <IssueChooser issues={field.issues} />
            {mayEdit && (
              <Button
                size="xs"
                leftSection={<IconPlus size={16} stroke={1.8} />}
                onClick={() =>
                  edit({
                    task: 'create',
                    form: formOf[tab],
                    centreId,
                    subject: null,
                    fact: tab === 'stances' && field.issue ? { issueId: field.issue.id } : {},
                    ...(tab === 'partners' && { onSaved: (id: string) => change({ partner: id }) }),
                  })
                }
              >
                {t(`table.new.${tab}`)}
              </Button>
            )}
          </div>
        </div>
        <div className={classes.body}>
          {tab === 'stances' && !field.issue ? (
            <EmptyState title={t('table.chooseIssue.title')} actions={<IssueChooser issues={field.issues} />}>
              {t('table.chooseIssue.text')}
            </EmptyState>
          ) : counts[tab] === 0 ? (
            <EmptyState
              title={t(`table.empty.${tab}`)}
              actions={
                isNarrowed && (
                  <Button variant="default" onClick={() => change({ filters: noFilters, focus: null })}>
                    {t('table.showAll')}
                  </Button>
                )
              }
            >
              {t(isNarrowed ? 'table.emptyFiltered' : 'table.emptyNew')}
            </EmptyState>
          ) : tab === 'partners' ? (
            table(partnerRows, partnerColumns, 'name', view.partner, ({ id }) => change({ partner: id }))
          ) : tab === 'relationships' ? (
            table(relationshipRows, relationshipColumns, 'from', view.relationship, ({ id }) =>
              change({ relationship: id }),
            )
          ) : tab === 'stances' ? (
            table(stanceRows, stanceColumns, '-figure', stanceIdOf(field, view.partner), ({ partnerId }) =>
              change({ partner: partnerId }),
            )
          ) : (
            table(conflictRows, conflictColumns, '-severity', view.conflict, ({ id }) =>
              change({ conflict: id }),
            )
          )}
        </div>
      </div>
    </Screen>
  );
}

function stanceIdOf(field: ForceField, partnerId: string | null): string | null {
  return field.stances.find((stance) => stance.partnerId === partnerId)?.id ?? null;
}
