import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RulePreset } from '../../api/generated/graphql.ts';
import { useView } from '../../state/view.ts';

const presets: readonly RulePreset[] = [
  'SIMPLE_MAJORITY',
  'TWO_THIRDS',
  'UNANIMITY',
  'DOUBLE_MAJORITY',
  'BIZ',
];

/** Tries the decision under another rule; the issue keeps its own. */
export function RuleChooser(props: {
  own: RulePreset | null;
  /** The issue has a rule that has no name. */
  isOwn: boolean;
}) {
  const { t } = useTranslation();
  const { view, change } = useView();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('decision.ruleChooser.label')}
      value={view.assumedRule ?? ''}
      onChange={(event) =>
        change({ assumedRule: presets.find((preset) => preset === event.currentTarget.value) ?? null })
      }
      data={[
        {
          value: '',
          label: props.own
            ? t('decision.ruleChooser.own', { rule: t(`words.rule.${props.own}`) })
            : t(`decision.ruleChooser.${props.isOwn ? 'ownRule' : 'asIs'}`),
        },
        ...presets
          .filter((preset) => preset !== props.own)
          .map((preset) => ({
            value: preset,
            label: t('decision.ruleChooser.try', { rule: t(`words.rule.${preset}`) }),
          })),
      ]}
    />
  );
}
