/** Signs in thought bubbles, centred on the bubble: hope as a sun, doubt as a grey cloud. */
export const SUN = 'M4-9a12 12 0 1 0 .1 0M4-18v-7M18-12l6-6M23 3h8M-15 3h-8M-10-12l-6-6M-10 16l-6 5M18 16l6 5';
export const GREY_CLOUD = 'M-20 14C-32 14-34 0-24-3C-24-14-10-18-4-11C4-20 20-15 20-4C32-5 34 14 22 14Z';
