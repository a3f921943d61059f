import type { Layer, Sign } from '../api/generated/graphql.ts';
import { dashOf } from './tie-dash.ts';

/** A relationship as the map draws it; its words stand beside it. */
export function TieSign(props: { layer: Layer; sign: Sign }) {
  const dash = dashOf(props);
  const isNegative = props.sign === 'NEGATIVE';
  return (
    <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      <g stroke={isNegative ? 'var(--kv-against)' : 'currentColor'} strokeWidth="2" strokeLinecap="round">
        <path d="M1 6h22" {...(dash ? { strokeDasharray: dash.join(' ') } : {})} />
        {isNegative && <path d="M12 1.5v9" />}
      </g>
    </svg>
  );
}
