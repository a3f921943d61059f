import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldConflict, FieldRelationship, ForceField, StanceForce } from '../../api/force-field.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import {
  fieldName,
  formatDay,
  formatEuros,
  formatNumber,
  formatPosition,
  formatShare,
  stepWords,
  wordOf,
} from '../../ui/facts/words.ts';
import { PositionScale } from '../../ui/PositionScale.tsx';
import { attitudeRank } from './attitude-rank.ts';
import type { PartnerRow } from './partner-rows.ts';
import classes from './table.module.css';

const shareColumn = <Row,>(
  id: string,
  header: string,
  language: string,
  value: (row: Row) => number | null | undefined,
): Column<Row> => ({
  id,
  header,
  isFigure: true,
  value: (row) => value(row) ?? null,
  cell: (row) => {
    const share = value(row);
    return typeof share === 'number' ? formatShare(share, language) : null;
  },
});

/** Columns of the partners; with an issue chosen the stance on it and its force come first. */
export function usePartnerColumns(field: ForceField | null): Column<PartnerRow>[] {
  const { t, i18n } = useTranslation();
  const hasIssue = field?.issue !== null && field?.issue !== undefined;
  return useMemo(() => {
    const { language } = i18n;
    const name = (field: string) => fieldName(t, 'Partner', field);
    const number = (value: number | null | undefined) =>
      typeof value === 'number' ? formatNumber(value, language) : null;
    const ring = (id: 'ringActual' | 'ringDesired'): Column<PartnerRow> => ({
      id,
      header: name(id),
      value: ({ partner }) => ringOrder.indexOf(partner[id] ?? '') + 1 || null,
      cell: ({ partner }) => (partner[id] ? t(`words.ring.${partner[id]}`) : null),
    });
    const onIssue: Column<PartnerRow>[] = hasIssue
      ? [
          {
            id: 'position',
            header: t('facts.field.position'),
            isFigure: true,
            value: ({ stance }) => stance?.position ?? null,
            cell: ({ stance }) => (stance ? formatPosition(stance.position, language) : null),
          },
          shareColumn('salience', t('facts.field.salience'), language, ({ stance }) => stance?.salience),
          {
            id: 'force',
            header: t('table.force'),
            isFigure: true,
            value: ({ stance }) => stance?.force ?? null,
            cell: ({ stance }) =>
              typeof stance?.force === 'number' ? formatPosition(stance.force, language) : null,
          },
        ]
      : [];
    return [
      { id: 'name', header: name('name'), isName: true, value: ({ partner }) => partner.name },
      {
        id: 'kind',
        header: name('kind'),
        value: ({ partner }) => t(`words.kind.${partner.kind}`, partner.kind),
      },
      {
        id: 'attitude',
        header: name('attitude'),
        value: ({ attitude }) => attitudeRank(attitude),
        cell: ({ attitude }) => (
          <span className={classes.attitude}>
            <AttitudeGlyph attitude={attitude} isDecorative />
            {t(`words.attitude.${attitude}`)}
          </span>
        ),
      },
      ...onIssue,
      shareColumn('power', name('power'), language, ({ partner }) => partner.power),
      ring('ringActual'),
      ring('ringDesired'),
      {
        id: 'sector',
        header: name('sector'),
        value: ({ partner }) => (partner.sector ? t(`words.sector.${partner.sector}`) : null),
      },
      {
        id: 'group',
        header: name('group'),
        value: ({ partner }) => partner.group ?? null,
        cell: ({ partner }) => partner.group && <span className={classes.word}>{partner.group}</span>,
      },
      shareColumn('legitimacy', name('legitimacy'), language, ({ partner }) => partner.legitimacy),
      shareColumn('urgency', name('urgency'), language, ({ partner }) => partner.urgency),
      {
        id: 'interests',
        header: t('table.count.interests'),
        isFigure: true,
        value: ({ interestCount }) => interestCount,
      },
      {
        id: 'relationships',
        header: t('table.count.relationships'),
        isFigure: true,
        value: ({ relationshipCount }) => relationshipCount,
      },
      {
        id: 'conflicts',
        header: t('table.count.conflicts'),
        isFigure: true,
        value: ({ conflictCount }) => conflictCount,
      },
      {
        id: 'wozValue',
        header: name('wozValue'),
        isFigure: true,
        value: ({ partner }) => partner.wozValue ?? null,
        cell: ({ partner }) =>
          typeof partner.wozValue === 'number' ? formatEuros(partner.wozValue, language) : null,
      },
      {
        id: 'votes',
        header: name('votes'),
        isFigure: true,
        value: ({ partner }) => partner.votes ?? null,
        cell: ({ partner }) => number(partner.votes),
      },
    ];
  }, [t, i18n, hasIssue]);
}

/** From the outermost ring to the innermost. */
const ringOrder = ['KNOW', 'ADVISE', 'COOPERATE', 'DECIDE'];

type NameOf = (id: string) => string;

export function useRelationshipColumns(nameOf: NameOf): Column<FieldRelationship>[] {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const name = (field: string) => fieldName(t, 'Relationship', field);
    return [
      { id: 'from', header: name('fromId'), isName: true, value: ({ fromId }) => nameOf(fromId) },
      { id: 'kind', header: name('kind'), value: ({ kind }) => wordOf(t, 'relationshipKind', kind) },
      { id: 'to', header: name('toId'), value: ({ toId }) => nameOf(toId) },
      { id: 'layer', header: name('layer'), value: ({ layer }) => t(`words.layer.${layer}`) },
      { id: 'sign', header: t('table.sign'), value: ({ sign }) => t(`words.sign.${sign}`) },
      shareColumn('strength', name('strength'), i18n.language, ({ strength }) => strength),
      shareColumn('confidence', name('confidence'), i18n.language, ({ confidence }) => confidence),
      {
        id: 'validFrom',
        header: name('validFrom'),
        isFigure: true,
        value: ({ validFrom }) => Date.parse(validFrom),
        cell: ({ validFrom }) => formatDay(validFrom, i18n.language),
      },
    ];
  }, [t, i18n, nameOf]);
}

export function useStanceColumns(nameOf: NameOf): Column<StanceForce>[] {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    const name = (field: string) => fieldName(t, 'Stance', field);
    return [
      { id: 'partner', header: name('partnerId'), isName: true, value: ({ partnerId }) => nameOf(partnerId) },
      {
        id: 'position',
        header: name('position'),
        value: ({ position }) => position,
        cell: ({ position }) => (
          <span className={classes.scale}>
            <PositionScale position={position} />
            {stepWords(t, 'position', position)}
          </span>
        ),
      },
      {
        id: 'figure',
        header: t('table.figure'),
        isFigure: true,
        value: ({ position }) => position,
        cell: ({ position }) => formatPosition(position, language),
      },
      shareColumn('salience', name('salience'), language, ({ salience }) => salience),
      shareColumn('power', fieldName(t, 'Partner', 'power'), language, ({ power }) => power),
      {
        id: 'force',
        header: t('table.force'),
        isFigure: true,
        value: ({ force }) => force ?? null,
        cell: ({ force }) => (typeof force === 'number' ? formatPosition(force, language) : null),
      },
      { id: 'argument', header: name('argument'), value: ({ argument }) => argument ?? null },
      { id: 'source', header: name('source'), value: ({ source }) => source ?? null },
      shareColumn('confidence', name('confidence'), language, ({ confidence }) => confidence),
    ];
  }, [t, i18n, nameOf]);
}

export function useConflictColumns(nameOf: NameOf): Column<FieldConflict>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: 'name', header: fieldName(t, 'Conflict', 'name'), isName: true, value: ({ name }) => name },
      {
        id: 'severity',
        header: fieldName(t, 'Conflict', 'severity'),
        value: ({ severity }) => severity,
        cell: ({ severity }) => (
          <span className={classes.word}>{`${severity} · ${wordOf(t, 'severity', severity)}`}</span>
        ),
      },
      {
        id: 'stage',
        header: fieldName(t, 'Conflict', 'stage'),
        value: ({ stage }) => stageOrder.indexOf(stage),
        cell: ({ stage }) => t(`words.stage.${stage}`),
      },
      {
        id: 'parties',
        header: fieldName(t, 'Conflict', 'partyIds'),
        value: ({ partyIds }) => partyIds.map(nameOf).join(', '),
      },
      {
        id: 'mediator',
        header: fieldName(t, 'Conflict', 'mediatorId'),
        value: ({ mediatorId }) => (mediatorId ? nameOf(mediatorId) : null),
      },
    ],
    [t, nameOf],
  );
}

const stageOrder = ['LATENT', 'OPEN', 'ESCALATED', 'MEDIATION', 'SETTLED'];
