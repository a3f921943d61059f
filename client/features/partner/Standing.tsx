import { useTranslation } from 'react-i18next';
import type { PartnerFact } from '../../api/facts.ts';
import { AttitudeGlyph } from '../../ui/AttitudeGlyph.tsx';
import { fieldName, formatShare, stepWords } from '../../ui/facts/words.ts';
import { Facts } from './Facts.tsx';
import classes from './standing.module.css';

/** Attitude, influence, legitimacy, urgency, and the ring the partner is in beside the one it should be in. */
export function Standing(props: { partner: PartnerFact }) {
  const { t, i18n } = useTranslation();
  const { partner } = props;
  const share = (name: 'power' | 'legitimacy' | 'urgency') => {
    const value = partner[name];
    if (typeof value !== 'number') return <span className={classes.unknown}>{t('facts.value.unknown')}</span>;
    return (
      <span className={classes.share}>
        <span className={classes.meter} aria-hidden="true">
          <span style={{ width: `${value * 100}%` }} />
        </span>
        {stepWords(t, name, value)}{' '}
        <span className={classes.figure}>{formatShare(value, i18n.language)}</span>
      </span>
    );
  };
  const ring = (value: PartnerFact['ringActual']) =>
    value ? t(`words.ring.${value}`) : <span className={classes.unknown}>{t('facts.value.unknown')}</span>;
  return (
    <Facts
      rows={[
        {
          name: fieldName(t, 'Partner', 'attitude'),
          value: (
            <span className={classes.attitude}>
              <AttitudeGlyph attitude={partner.attitude} isDecorative />
              {t(`words.attitude.${partner.attitude}`)}
            </span>
          ),
        },
        { name: fieldName(t, 'Partner', 'power'), value: share('power') },
        { name: fieldName(t, 'Partner', 'legitimacy'), value: share('legitimacy') },
        { name: fieldName(t, 'Partner', 'urgency'), value: share('urgency') },
        { name: fieldName(t, 'Partner', 'ringActual'), value: ring(partner.ringActual) },
        { name: fieldName(t, 'Partner', 'ringDesired'), value: ring(partner.ringDesired) },
      ]}
    />
  );
}
