/** The sign of the service: one in the middle, tied to three of different shape. */
export function Mark(props: { size: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={props.size}
      height={props.size}
      aria-hidden="true"
      color="var(--kv-accent)"
    >
      <g stroke="currentColor" fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d="M16 16 6.5 8" />
        <path d="M16 16 26 9" />
        <path d="M16 16v10.5" strokeDasharray="1 4" />
      </g>
      <g fill="currentColor">
        <circle cx="16" cy="16" r="5" />
        <rect x="3" y="4.5" width="7" height="7" rx="2" />
        <circle cx="26" cy="8.5" r="3.6" />
        <path d="m16 21.4 4 2.3v4.6l-4 2.3-4-2.3v-4.6z" />
      </g>
    </svg>
  );
}
