/** A length as the reader wants it: in millimetres, in cun of this place on the model, or both. */
import type { AtlasKeys } from '../../atlas/address/keys.ts';
import type { Words } from '../../i18n/createTranslator.ts';

export function lengthText(mm: number, mmPerCun: number, units: AtlasKeys['u'], words: Words): string {
  const cun = (Math.round((mm / mmPerCun) * 10) / 10).toFixed(1);
  const whole = String(Math.round(mm));
  if (units === 'mm') return words('section.mm', { mm: whole });
  if (units === 'cun') return words('section.cun', { cun });
  return words('section.both', { mm: whole, cun });
}
