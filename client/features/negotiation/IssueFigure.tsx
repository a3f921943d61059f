import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldIssue, ForceField } from '../../api/force-field.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder } from '../../ui/attitude.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FigureSection } from '../../ui/FigureSection.tsx';
import { attitudeOf, formatShare } from '../../ui/facts/words.ts';
import { formatCount } from '../../ui/numbers.ts';
import classes from './bargaining.module.css';
import type { IssueOutlook, Outlook } from './documents.ts';
import { type PositionRow, toPositionRows } from './model.ts';
import { Named, named } from './Named.tsx';
import { PositionLine } from './PositionLine.tsx';
import { PositionTable } from './PositionTable.tsx';
import { StatusQuoInput } from './StatusQuoInput.tsx';
import { useLanes } from './use-lanes.ts';
import { useWords } from './use-words.ts';

/** One issue: who stands where, where it ends, and what it would take to beat doing nothing. */
export function IssueFigure(props: {
  field: ForceField;
  issues: readonly FieldIssue[];
  names: ReadonlyMap<string, string>;
  issueNames: ReadonlyMap<string, string>;
  outlook: Outlook;
  own: IssueOutlook;
  hasExchanges: boolean;
  /** Without one it stands within something that has its name. */
  title?: string;
}) {
  const { t, i18n } = useTranslation();
  const { view, change } = useView();
  const { at, percent } = useWords();
  const { own, names, outlook } = props;
  const { meanPublishedError } = outlook;
  const lanes = useLanes(own, meanPublishedError, props.hasExchanges);
  const rows = useMemo(() => toPositionRows(own, names), [own, names]);
  const issue = props.issues.find(({ id }) => id === own.issueId);
  const name = props.issueNames.get(own.issueId) ?? own.issueId;
  const number = (value: number | null | undefined) =>
    value == null ? t('facts.value.unknown') : formatShare(value, i18n.language);
  const describe = (row: PositionRow) =>
    t('bargaining.line.partner', {
      at: at(own, row.at),
      pull:
        row.share == null
          ? t('bargaining.line.noPull')
          : t('bargaining.line.pull', { share: percent(row.share, 1) }),
      power: number(row.power),
      salience: number(row.salience),
    });
  const counts = attitudeOrder.flatMap((attitude) => {
    const count = rows.filter((row) => attitudeOf(row.at.position) === attitude).length;
    return count > 0 ? [{ attitude, count }] : [];
  });
  const figure = (
    <>
      <PositionLine
        label={t('bargaining.line.label', { issue: name, count: rows.length })}
        outlook={own}
        rows={rows}
        lanes={lanes}
        describe={describe}
        chosen={view.partner}
        onChoose={(partner) => change({ partner })}
      />
      <p className={classes.legend}>
        {counts.map(({ attitude, count }) => (
          <span key={attitude} className={classes.entry}>
            <AttitudeGlyph attitude={attitude} isDecorative />
            {t(`words.attitude.${attitude}`)} {formatCount(count, i18n.language)}
          </span>
        ))}
        <span className={classes.entry}>{t('bargaining.line.size')}</span>
        <span className={classes.entry}>
          {t('bargaining.line.bands', { error: percent(outlook.error), share: percent(meanPublishedError) })}
        </span>
      </p>
      <Notes own={own} names={names} />
      <Disclosure title={t('bargaining.line.table')}>
        <PositionTable {...props} rows={rows} lanes={lanes} issue={name} />
      </Disclosure>
    </>
  );
  const controls = issue && own.winSet && <StatusQuoInput issue={issue} own={own} />;
  if (!props.title) {
    return (
      <div className={classes.inner}>
        {controls && <div className={classes.end}>{controls}</div>}
        {figure}
      </div>
    );
  }
  return (
    <FigureSection title={props.title} reading={<Reading own={own} names={names} />} controls={controls}>
      {figure}
    </FigureSection>
  );
}

/** What would beat doing nothing, and without whom it does not. */
function Reading(props: { own: IssueOutlook; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { figure } = useWords();
  const { own, names } = props;
  const { winSet, compromise } = own;
  if (!winSet) return null;
  const statusQuo = figure(own, winSet.statusQuo.value);
  const side = winSet.above ?? winSet.below;
  if (!side) return t('bargaining.reading.stable', { statusQuo });
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const { farthest, pivotIds, isCutOffByScale } = side;
  const reaches =
    compromise &&
    (winSet.above
      ? compromise.at.value > winSet.statusQuo.value && compromise.at.value <= winSet.above.farthest.value
      : compromise.at.value < winSet.statusQuo.value && compromise.at.value >= side.farthest.value);
  const text = [
    t(`bargaining.reading.${isCutOffByScale ? 'wholeWay' : 'wins'}`, {
      statusQuo,
      farthest: figure(own, farthest.value),
    }),
    compromise && t(`bargaining.reading.${reaches ? 'reaches' : 'misses'}`),
    !isCutOffByScale &&
      pivotIds.length > 0 &&
      pivotIds.length <= 3 &&
      t('bargaining.reading.pivot', { count: pivotIds.length, names: list.format(pivotIds.map(named)) }),
  ];
  return <Named names={names}>{text.filter(Boolean).join(' ')}</Named>;
}

/** Why an outcome is missing, and who is not weighed. */
function Notes(props: { own: IssueOutlook; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { own, names } = props;
  const unweighed = own.compromise?.unweighedIds ?? [];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const said = unweighed.slice(0, 5).map(named);
  const more = unweighed.length - said.length;
  const notes = [
    own.undefinedBecause &&
      t('bargaining.note.compromise', { why: t(`bargaining.because.${own.undefinedBecause}`) }),
    own.nashUndefinedBecause &&
      own.nashUndefinedBecause !== own.undefinedBecause &&
      t('bargaining.note.nash', { why: t(`bargaining.because.${own.nashUndefinedBecause}`) }),
    own.winSetUndefinedBecause &&
      own.winSetUndefinedBecause !== own.undefinedBecause &&
      t('bargaining.note.win', { why: t(`bargaining.because.${own.winSetUndefinedBecause}`) }),
    unweighed.length > 0 &&
      t('bargaining.note.unweighed', {
        count: unweighed.length,
        names: list.format(more > 0 ? [...said, t('bargaining.note.others', { count: more })] : said),
      }),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map((note) => (
        <li key={note}>
          <Named names={names}>{note}</Named>
        </li>
      ))}
    </ul>
  );
}
