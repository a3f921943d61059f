import { kindShape } from './kind-shapes.ts';

/** The picture of a kind of partner; its name stands beside it. */
export function KindIcon(props: { kind: string; size?: number; color?: string }) {
  const size = props.size ?? 18;
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke={props.color ?? 'currentColor'}
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
      aria-hidden="true"
    >
      <path d={kindShape(props.kind)} />
    </svg>
  );
}
