/** Mantine under our own palette: its colours, sizes and shapes, and its known gaps in contrast and naming closed. */
import {
  ActionIcon,
  Button,
  colorsTuple,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  Menu,
  Modal,
  Notification,
  Radio,
  Tooltip,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { dark, hues, light, type Colours } from './colours';

/** Filled, light and subtle follow the variables, so that one declaration serves both schemes. */
const variantColours: VariantColorsResolver = (input) => {
  const hue = hues.find((name) => name === (input.color ?? 'teal'));
  if (!hue || input.variant === 'default') return defaultVariantColorsResolver(input);
  const border = '1px solid transparent';
  const text = { background: 'transparent', hover: 'var(--hover)', color: `var(--${hue})` };
  switch (input.variant) {
    case 'filled': {
      const hover = hue === 'teal' ? 'var(--teal-hover)' : `var(--${hue})`;
      return { background: `var(--${hue})`, hover, color: 'var(--on-solid)', border };
    }
    case 'light':
      return { ...text, background: `var(--${hue}-soft)`, hover: `var(--${hue}-soft)`, border };
    case 'subtle':
    case 'transparent':
      return { ...text, border };
    case 'outline':
      return { ...text, border: `1px solid var(--${hue})` };
    default:
      return defaultVariantColorsResolver(input);
  }
};

function schemeVariables(colours: Colours): Record<string, string> {
  const ours = Object.entries(colours).map(([name, value]) => [`--${name}`, value]);
  return {
    ...Object.fromEntries(ours),
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-error': 'var(--brick)',
    '--mantine-color-anchor': 'var(--teal)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-disabled': 'var(--grey-soft)',
    '--mantine-color-disabled-color': 'var(--quiet)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-contrast': 'var(--on-solid)',
    '--mantine-color-teal-filled': 'var(--teal)',
    '--mantine-color-teal-filled-hover': 'var(--teal-hover)',
    '--mantine-color-teal-light': 'var(--teal-soft)',
    '--mantine-color-teal-light-hover': 'var(--teal-soft)',
    '--mantine-color-teal-light-color': 'var(--teal)',
    '--mantine-color-teal-outline': 'var(--teal)',
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(light),
  dark: schemeVariables(dark),
});

export const theme = createTheme({
  primaryColor: 'teal',
  colors: Object.fromEntries(hues.map((hue) => [hue, colorsTuple(light[hue])])),
  white: light.card,
  black: light.ink,
  variantColorResolver: variantColours,
  fontFamily: "'Inter Variable', sans-serif",
  fontFamilyMonospace: "'Inter Variable', sans-serif",
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '10px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '15px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  components: {
    // The app's own window scrolls inside its panes; a scroll lock would only inject one more style.
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'lg',
        transitionProps: { duration: 100, transition: 'fade' },
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    }),
    Menu: Menu.extend({
      defaultProps: {
        radius: 'lg',
        transitionProps: { duration: 0 },
        // Inside its landmark, and without a stand-in child that a menu must not have.
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        // Not on any key, as Mantine has it: the key that opens a menu would close it again.
        clickOutsideEvents: ['mousedown', 'touchstart'],
      },
    }),
    Button: Button.extend({ defaultProps: { variant: 'default' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'grey' } }),
    Radio: Radio.extend({ defaultProps: { iconColor: 'var(--on-solid)' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 0 } } }),
    Notification: Notification.extend({
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close this message' },
        withBorder: true,
        radius: 'lg',
      },
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    }),
  },
});
