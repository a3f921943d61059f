import { useView } from '../../state/view.ts';
import { NameButton } from '../../ui/NameButton.tsx';

const OPENS = '\u{E000}';
const CLOSES = '\u{E001}';

/** Stands in a text for a partner; `Named` makes its name of it. */
export const named = (partnerId: string) => `${OPENS}${partnerId}${CLOSES}`;

/** A text in which partners open their card. */
export function Named(props: { names: ReadonlyMap<string, string>; children: string }) {
  const { change } = useView();
  const parts = props.children.split(new RegExp(`${OPENS}(.*?)${CLOSES}`, 'u'));
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <NameButton
        // biome-ignore lint/suspicious/noArrayIndexKey: the same partner may be named twice
        key={`${at} ${part}`}
        name={props.names.get(part) ?? part}
        onChoose={() => change({ partner: part })}
      />
    ),
  );
}
