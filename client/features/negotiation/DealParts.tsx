import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { NameButton } from '../../ui/NameButton.tsx';
import classes from './bargaining.module.css';
import type { Effect, Exchange, Outlook } from './documents.ts';
import type { Deal } from './model.ts';
import { useWords } from './use-words.ts';

/** What each of the two gains, between which bounds, and whether that may come to nothing. */
export function Gain(props: { deal: Deal }) {
  const { t } = useTranslation();
  const { gain } = useWords();
  const { deal } = props;
  return (
    <span className={classes.gain}>
      <span>{gain(deal.gain)}</span>
      <span className={classes.gives}>
        {t('bargaining.range', { low: gain(deal.gainLow), high: gain(deal.gainHigh) })}
      </span>
      {deal.mayVanish && <span className={classes.gives}>{t('bargaining.deals.mayVanish')}</span>}
    </span>
  );
}

/** One of the two, and on what it gives way. */
export function Side(props: {
  names: ReadonlyMap<string, string>;
  issueNames: ReadonlyMap<string, string>;
  outlook: Outlook;
  side: Exchange['sides'][number];
  isName?: boolean;
}) {
  const { t } = useTranslation();
  const { change } = useView();
  const { figure } = useWords();
  const { side, names, issueNames, outlook } = props;
  const scale = outlook.issues.find(({ issueId }) => issueId === side.suppliesIssueId)!;
  return (
    <span className={classes.side} data-name={props.isName ?? false}>
      <NameButton
        name={names.get(side.partnerId) ?? side.partnerId}
        onChoose={() => change({ partner: side.partnerId })}
      />
      <span className={classes.gives}>
        {t('bargaining.deals.gives', { issue: issueNames.get(side.suppliesIssueId) })}{' '}
        <span className={classes.whole}>
          {figure(scale, side.from.value)} → {figure(scale, side.to.value)}
        </span>
      </span>
    </span>
  );
}

/** Who of those outside a deal is affected most, and how many with it. */
export function Party(props: { effects: readonly Effect[]; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { effect } = useWords();
  const [first, ...others] = props.effects;
  if (!first) return null;
  return (
    <span className={classes.party}>
      <span>
        <NameButton
          name={props.names.get(first.partnerId) ?? first.partnerId}
          onChoose={() => change({ partner: first.partnerId })}
        />{' '}
        {effect(first.effect)}
      </span>
      {others.length > 0 && (
        <span className={classes.gives}>{t('bargaining.deals.others', { count: others.length })}</span>
      )}
    </span>
  );
}
