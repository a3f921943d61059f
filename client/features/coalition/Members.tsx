import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view.ts';
import { NameButton } from '../../ui/NameButton.tsx';
import { formatNumber } from '../../ui/numbers.ts';
import classes from './coalition.module.css';
import { DemandButtons } from './DemandButtons.tsx';
import type { Option } from './documents.ts';

/** Who is in it: first whom it takes to persuade, the fewest hours first, then who is in favour already. */
export function Members(props: { option: Option; names: ReadonlyMap<string, string> }) {
  const { t, i18n } = useTranslation();
  const { option, names } = props;
  const toSpare = new Set(option.toSpareIds);
  const persuade = option.toPersuade.toSorted((a, b) => a.hours - b.hours);
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <div className={classes.groups}>
      <Group title={t('coalitions.members.persuade', { count: persuade.length })}>
        {persuade.map(({ partnerId, voteNow, hours }) => (
          <Member key={partnerId} id={partnerId} name={nameOf(partnerId)} isToSpare={toSpare.has(partnerId)}>
            {t(`coalitions.members.now.${voteNow}`)},{' '}
            {t('coalitions.hours', {
              count: hours,
              amount: formatNumber(hours, i18n.language, Number.isInteger(hours) ? 0 : 1),
            })}
          </Member>
        ))}
      </Group>
      <Group title={t('coalitions.members.supporters', { count: option.supporterIds.length })}>
        {option.supporterIds.map((id) => (
          <Member key={id} id={id} name={nameOf(id)} isToSpare={toSpare.has(id)} />
        ))}
      </Group>
    </div>
  );
}

function Group(props: { title: string; children: React.ReactNode[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes.groupTitle}>{props.title}</h3>
      {props.children.length === 0 ? (
        <p className={classes.small}>{t('coalitions.members.nobody')}</p>
      ) : (
        <ul className={classes.members}>{props.children}</ul>
      )}
    </div>
  );
}

function Member(props: { id: string; name: string; isToSpare: boolean; children?: React.ReactNode }) {
  const { t } = useTranslation();
  const { change } = useView();
  const { id, name } = props;
  return (
    <li className={classes.member}>
      <span className={classes.memberName}>
        <NameButton name={name} onChoose={() => change({ partner: id })} />
        <span className={classes.small}>
          {props.children} {props.isToSpare && t('coalitions.members.toSpare')}
        </span>
      </span>
      <DemandButtons partnerId={id} name={name} />
    </li>
  );
}
