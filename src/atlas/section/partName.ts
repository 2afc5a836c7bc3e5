/** What a structure, or a part of one, is called on a section. */
import type { Words } from '../../i18n/createTranslator.ts';
import type { TrackSpan } from './needleTrack.ts';

export function partName(id: string, names: Readonly<Record<string, string>>, words: Words): string {
  const [base = id, part] = id.split('--');
  const name = names[base] ?? base;
  if (/^(spinal-dura-mater|spinal-cord|cauda-equina)$/.test(base)) return words('section.tissue.canal');
  switch (part) {
    case 'posterior':
    case 'middle':
    case 'anterior':
      return words(`section.part.${part}`);
    case 'dorsal-ramus':
      return words('section.part.dorsalRamus', { name });
    case 'ganglion':
    case 'roots':
      return words(`section.part.${part}`, { name });
    default:
      return name;
  }
}

export function spanName({ tissue, structure }: Pick<TrackSpan, 'tissue' | 'structure'>, names: Readonly<Record<string, string>>, words: Words): string {
  if (structure !== null) return partName(structure, names, words);
  return words(`section.tissue.${tissue as 'skin' | 'fat' | 'loose' | 'empty' | 'epidural'}`);
}
