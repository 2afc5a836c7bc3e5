import 'i18next';
import type english from './messages/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof english };
  }
}
