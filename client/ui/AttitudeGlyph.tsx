import { useTranslation } from 'react-i18next';
import type { Attitude } from '../api/generated/graphql.ts';
import { attitudePath, attitudeToken } from './attitude.ts';

/** The sign of an attitude: circle for, diamond in doubt, square against, ring unknown. Says its word to who cannot see it. */
export function AttitudeGlyph(props: { attitude: Attitude; size?: number; isDecorative?: boolean }) {
  const { t } = useTranslation();
  const size = props.size ?? 12;
  const name = t(`words.attitude.${props.attitude}`);
  const shape = attitudePath[props.attitude];
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      style={{ flexShrink: 0, color: `var(--kv-${attitudeToken[props.attitude]})` }}
      aria-hidden={props.isDecorative}
    >
      <title>{name}</title>
      {props.attitude === 'UNKNOWN' ? (
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="2" />
      ) : (
        <path d={shape} fill="currentColor" />
      )}
    </svg>
  );
}
