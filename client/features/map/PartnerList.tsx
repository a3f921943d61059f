import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { Shown } from '../../state/filters.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder } from '../../ui/attitude.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { useKindName } from '../../ui/kinds.ts';
import { type SpokenPartner, spokenPartners } from './describe.ts';
import classes from './partner-list.module.css';

/** The partners that are shown, by attitude. */
export function PartnerList(props: { field: ForceField; shown: Shown }) {
  const { t } = useTranslation();
  const { change } = useView();
  const partners = spokenPartners(props.field, props.shown);
  return attitudeOrder.map((attitude) => {
    const group = partners.filter((partner) => partner.attitude === attitude);
    if (group.length === 0) return null;
    return (
      <section key={attitude}>
        <h2 className={classes.head}>
          <AttitudeGlyph attitude={attitude} isDecorative />
          {t(`words.attitude.${attitude}`)}
          <span className={classes.count}>{group.length}</span>
        </h2>
        <ul className={classes.list}>
          {group.map((partner) => (
            <Row key={partner.id} partner={partner} onClick={() => change({ partner: partner.id })} />
          ))}
        </ul>
      </section>
    );
  });
}

function Row(props: { partner: SpokenPartner; onClick: () => void }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { partner } = props;
  return (
    <li>
      <UnstyledButton className={classes.row} onClick={props.onClick}>
        <KindIcon kind={partner.kind} size={22} color="var(--kv-muted)" />
        <span className={classes.name}>
          {partner.name}
          <span className={classes.about}>
            {[
              kindName(partner.kind),
              t('map.count.relationships', { count: partner.relationships }),
              ...(partner.conflicts > 0 ? [t('map.count.conflicts', { count: partner.conflicts })] : []),
            ].join(' · ')}
          </span>
        </span>
      </UnstyledButton>
    </li>
  );
}
