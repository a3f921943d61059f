import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

export interface FactAction {
  readonly name: string;
  readonly run: () => void;
  /** Ends something: stands apart at the end of the list. */
  readonly isEnding?: boolean;
}

/** What can be done with one fact, behind three dots. */
export function FactActions(props: { label: string; actions: readonly FactAction[] }) {
  if (props.actions.length === 0) return null;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={props.label}>
          <IconDots size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {props.actions.map((action, index) => (
          <div key={action.name}>
            {action.isEnding && index > 0 && <Menu.Divider />}
            <Menu.Item onClick={action.run}>{action.name}</Menu.Item>
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
