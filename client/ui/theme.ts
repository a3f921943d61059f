import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import classes from './theme.module.css';
import { type SchemeName, tokens } from './tokens.ts';

const accent: MantineColorsTuple = [
  '#E6F3F4',
  '#C9E5E7',
  '#A0D4D8',
  '#7CCBD0',
  tokens.dark.accent,
  '#2C9AA1',
  '#148088',
  tokens.light.accent,
  '#08565D',
  '#064248',
];

const gray: MantineColorsTuple = [
  tokens.light.paper,
  tokens.light.raised,
  '#E7E4DD',
  tokens.light.line,
  tokens.light.edge,
  '#6E7680',
  tokens.light.muted,
  '#434B56',
  '#2F3640',
  tokens.light.ink,
];

const dark: MantineColorsTuple = [
  tokens.dark.ink,
  '#C8CED6',
  tokens.dark.muted,
  '#8A95A3',
  tokens.dark.line,
  tokens.dark.raised,
  tokens.dark.surface,
  tokens.dark.paper,
  '#101317',
  '#0B0D10',
];

/** Labels above, help below, the error last. */
const fieldOrder = { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } };

/** Text on a plane of accent. Mantine's own choice looks at the accent of the light scheme only. */
const onAccent = 'var(--mantine-primary-color-contrast)';
const withVariable = (name: string) => ({ vars: () => ({ root: { [name]: onAccent } }) });

export const theme = createTheme({
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' && input.color === 'accent' ? { ...colours, color: onAccent } : colours;
  },
  black: tokens.light.ink,
  white: '#FFFFFF',
  colors: { accent, gray, dark },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '6px', xl: '999px' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.35', xl: '1.25' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
      h4: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    InputWrapper: fieldOrder,
    Combobox: { classNames: { option: classes.option ?? '' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Tabs: withVariable('--tabs-text-color'),
    Checkbox: withVariable('--checkbox-icon-color'),
    Radio: withVariable('--radio-icon-color'),
    RadioIndicator: withVariable('--radio-icon-color'),
  },
});

function scheme(name: SchemeName): Record<string, string> {
  const t = tokens[name];
  const own = Object.fromEntries(Object.entries(t).map(([token, value]) => [`--kv-${token}`, value]));
  return {
    ...own,
    '--mantine-color-body': t.paper,
    '--mantine-color-text': t.ink,
    '--mantine-color-bright': t.ink,
    '--mantine-color-dimmed': t.muted,
    '--mantine-color-placeholder': t.muted,
    '--mantine-color-error': t.against,
    '--mantine-color-success': t.for,
    '--mantine-color-anchor': t.accent,
    '--mantine-color-default': t.surface,
    '--mantine-color-default-hover': t.raised,
    '--mantine-color-default-color': t.ink,
    '--mantine-color-default-border': t.edge,
    '--mantine-primary-color-contrast': t.onAccent,
  };
}

/** Puts our tokens where Mantine reads its own; `--kv-<token>` is for our style sheets. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: scheme('light'),
  dark: scheme('dark'),
});
