import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForceField } from '../../api/force-field.ts';
import { countPartners, toggle, whatIsShown } from '../../state/filters.ts';
import { type SectorOrNone, useView } from '../../state/view.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { attitudeOrder } from '../../ui/attitude.ts';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { familyColours, familyOf, sortKinds, useKindName } from '../../ui/kinds.ts';
import { TieSign } from '../../ui/TieSign.tsx';
import type { SchemeName } from '../../ui/tokens.ts';
import classes from './legend.module.css';
import { MeasureParts } from './MeasureLegend.tsx';
import type { MeasureSteps } from './use-measure-steps.ts';

const sectors: readonly SectorOrNone[] = ['PUBLIC', 'PRIVATE', 'ASSOCIATION', 'NONE'];
const layers = ['FORMAL', 'INFORMAL'] as const;

/** What the signs on the map mean, how many there are of each, and a click to keep only those. */
export function Legend(props: { field: ForceField; scheme: SchemeName; steps: MeasureSteps }) {
  const { t } = useTranslation();
  const kindName = useKindName();
  const { view, change } = useView();
  const [isOpen, setOpen] = useState(true);
  const { field } = props;
  const { filters } = view;

  const attitudes = countPartners(field, view, 'attitudes', (_, attitude) => attitude);
  const bySector = countPartners(field, view, 'sectors', (partner) => partner.sector ?? 'NONE');
  const byKind = countPartners(field, view, 'kinds', (partner) => partner.kind);
  const anyLayer = whatIsShown(field, { ...view, filters: { ...filters, layer: null } });
  const anySign = whatIsShown(field, { ...view, filters: { ...filters, signs: [] } });
  const countTies = (
    shown: ReadonlySet<string>,
    test: (tie: ForceField['relationships'][number]) => boolean,
  ) => field.relationships.filter((tie) => shown.has(tie.id) && test(tie)).length;
  const anyone = whatIsShown(field, { ...view, filters: { ...filters, hasConflict: false } });

  return (
    <section className={classes.legend} aria-label={t('map.legend.title')}>
      <UnstyledButton className={classes.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('map.legend.title')}
        {isOpen ? <IconChevronDown size={16} /> : <IconChevronUp size={16} />}
      </UnstyledButton>
      {isOpen && (
        <div className={classes.body}>
          <Part title={field.issue ? t('map.legend.stance') : t('map.legend.attitude')}>
            {attitudeOrder.map((attitude) => (
              <Entry
                key={attitude}
                sign={<AttitudeGlyph attitude={attitude} isDecorative />}
                name={t(`words.attitude.${attitude}`)}
                count={attitudes.get(attitude) ?? 0}
                isOn={filters.attitudes.includes(attitude)}
                onClick={() => change({ filters: { attitudes: toggle(filters.attitudes, attitude) } })}
              />
            ))}
          </Part>
          <MeasureParts steps={props.steps} />
          {view.colourBy === 'kind' && (
            <Part title={t('map.legend.kind')}>
              {sortKinds(field.partners.map(({ kind }) => kind)).map((kind) => (
                <Entry
                  key={kind}
                  sign={
                    <KindIcon kind={kind} size={15} color={familyColours[props.scheme][familyOf(kind)]} />
                  }
                  name={kindName(kind)}
                  count={byKind.get(kind) ?? 0}
                  isOn={filters.kinds.includes(kind)}
                  onClick={() => change({ filters: { kinds: toggle(filters.kinds, kind) } })}
                />
              ))}
            </Part>
          )}
          <Part title={t('map.legend.sector')}>
            {sectors
              .filter((sector) => sector !== 'NONE' || field.partners.some((partner) => !partner.sector))
              .map((sector) => (
                <Entry
                  key={sector}
                  sign={<SectorSign sector={sector} />}
                  name={t(`words.sector.${sector}`)}
                  count={bySector.get(sector) ?? 0}
                  isOn={filters.sectors.includes(sector)}
                  onClick={() => change({ filters: { sectors: toggle(filters.sectors, sector) } })}
                />
              ))}
          </Part>
          <Part title={t('map.legend.relationship')}>
            {layers.map((layer) => (
              <Entry
                key={layer}
                sign={<TieSign layer={layer} sign="POSITIVE" />}
                name={t(`words.layer.${layer}`)}
                count={countTies(anyLayer.relationships, (tie) => tie.layer === layer)}
                isOn={filters.layer === layer}
                onClick={() => change({ filters: { layer: filters.layer === layer ? null : layer } })}
              />
            ))}
            <Entry
              sign={<TieSign layer="FORMAL" sign="NEGATIVE" />}
              name={t('words.sign.NEGATIVE')}
              count={countTies(anySign.relationships, (tie) => tie.sign === 'NEGATIVE')}
              isOn={filters.signs.includes('NEGATIVE')}
              onClick={() => change({ filters: { signs: toggle(filters.signs, 'NEGATIVE') } })}
            />
            <Entry
              sign={<ConflictSign />}
              name={t('map.legend.conflict')}
              count={anyone.conflicts.size}
              isOn={filters.hasConflict}
              onClick={() => change({ filters: { hasConflict: !filters.hasConflict } })}
            />
          </Part>
          <p className={classes.note}>
            {props.steps.sized
              ? t('map.legend.noteSized', { measure: t(`measure.name.${props.steps.sized}`) })
              : t('map.legend.note')}
          </p>
        </div>
      )}
    </section>
  );
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <div className={classes.part}>
      <h2 className={classes.title}>{props.title}</h2>
      <ul className={classes.entries}>{props.children}</ul>
    </div>
  );
}

function Entry(props: { sign: ReactNode; name: string; count: number; isOn: boolean; onClick: () => void }) {
  return (
    <li>
      <UnstyledButton className={classes.entry} aria-pressed={props.isOn} onClick={props.onClick}>
        <span className={classes.sign}>{props.sign}</span>
        <span className={classes.name}>{props.name}</span>
        <span className={classes.count}>{props.count}</span>
      </UnstyledButton>
    </li>
  );
}

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;

function SectorSign(props: { sector: SectorOrNone }) {
  return (
    <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
      {props.sector === 'PUBLIC' && <rect x="4" y="1" width="12" height="12" rx="3" {...outline} />}
      {props.sector === 'PRIVATE' && <circle cx="10" cy="7" r="6" {...outline} />}
      {props.sector === 'ASSOCIATION' && <path d="M6.5 1h7l3.5 6-3.5 6h-7L3 7z" {...outline} />}
      {props.sector === 'NONE' && <rect x="1" y="1.5" width="18" height="11" rx="5.5" {...outline} />}
    </svg>
  );
}

function ConflictSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M8 0.5 15.5 8 8 15.5 0.5 8z" fill="var(--kv-ink)" />
      <path d="M8 4.5v4M8 11.2v.1" stroke="var(--kv-surface)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
