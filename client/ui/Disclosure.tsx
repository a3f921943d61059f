import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './disclosure.module.css';

/** What stands behind a click: a method, a table. Its content is made when it is first opened. */
export function Disclosure(props: { title: string; isOpenAtFirst?: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(props.isOpenAtFirst ?? false);
  const [wasOpen, setWasOpen] = useState(isOpen);
  return (
    <details
      className={classes.details}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setWasOpen(wasOpen || event.currentTarget.open);
      }}
    >
      <summary className={classes.summary}>
        <IconChevronRight size={16} stroke={1.8} className={classes.sign} aria-hidden="true" />
        {props.title}
      </summary>
      {wasOpen && <div className={classes.content}>{props.children}</div>}
    </details>
  );
}
