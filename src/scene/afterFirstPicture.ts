/** What the first picture of the body does not need, in one file of the program: as two, three itself would be cut in two as well. */
export { PortholeRim } from './body/PortholeRim.tsx';
export { CutBody } from './cut/CutBody.tsx';
export { LineWork } from './guides/LineWork.tsx';
export { LabelDriver } from './labels/LabelDriver.tsx';
export { StructurePicker } from './picking/StructurePicker.ts';
