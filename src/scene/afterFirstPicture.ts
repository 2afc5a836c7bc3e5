/** What the first picture of the body does not need, in one file of the program: as two, three itself would be cut in two as well. */
export { CutBody } from './cut/CutBody.tsx';
export { StructurePicker } from './picking/StructurePicker.ts';
