/** People of 100 who responded after half a year in the German trial, rounded; a test holds them to the facts of `expectation`. */
export const GERAC = { real: 48, sham: 44, care: 27 } as const;
