import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import type { Shown } from '../../state/filters.ts';
import { formatMeasure, measured } from '../../state/measures.ts';
import { useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder } from '../../ui/attitude.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { useKindName } from '../../ui/kinds.ts';
import { type SpokenPartner, spokenPartners } from './describe.ts';
import classes from './partner-list.module.css';
import type { MeasureSteps } from './use-measure-steps.ts';

/** The partners that are shown: by attitude, or by their step on the measure that was chosen. */
export function PartnerList(props: { field: ForceField; shown: Shown; steps: MeasureSteps }) {
  const { t, i18n } = useTranslation();
  const partners = spokenPartners(props.field, props.shown);
  const { coloured, shades, network } = props.steps;
  if (!coloured || !shades || !network) {
    return attitudeOrder.map((attitude) => (
      <Group
        key={attitude}
        sign={<AttitudeGlyph attitude={attitude} isDecorative />}
        name={t(`words.attitude.${attitude}`)}
        partners={partners.filter((partner) => partner.attitude === attitude)}
      />
    ));
  }
  const values = new Map(network.partners.map((one) => [one.partnerId, measured(one, coloured)]));
  const figureOf = (id: string) => values.get(id) ?? null;
  return (
    <>
      <p className={classes.measure}>
        <strong>{t(`measure.name.${coloured}`)}:</strong> {t(`measure.question.${coloured}`)}
      </p>
      {([4, 3, 2, 1, 0] as const).map((step) => (
        <Group
          key={step}
          name={t(`measure.step.${step}`)}
          partners={partners
            .filter(({ id }) => (shades.get(id) ?? 0) === step)
            .sort((x, y) => (figureOf(y.id) ?? 0) - (figureOf(x.id) ?? 0))}
          figure={(id) => {
            const value = figureOf(id);
            return value === null ? null : formatMeasure(coloured, value, i18n.language);
          }}
        />
      ))}
    </>
  );
}

function Group(props: {
  sign?: ReactNode;
  name: string;
  partners: readonly SpokenPartner[];
  figure?: (id: string) => string | null;
}) {
  const { change } = useView();
  if (props.partners.length === 0) return null;
  return (
    <section>
      <h2 className={classes.head}>
        {props.sign}
        {props.name}
        <span className={classes.count}>{props.partners.length}</span>
      </h2>
      <ul className={classes.list}>
        {props.partners.map((partner) => (
          <Row
            key={partner.id}
            partner={partner}
            figure={props.figure?.(partner.id) ?? null}
            onClick={() => change({ partner: partner.id })}
          />
        ))}
      </ul>
    </section>
  );
}

function Row(props: { partner: SpokenPartner; figure: string | null; onClick: () => void }) {
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
              ...(props.figure ? [props.figure] : []),
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
