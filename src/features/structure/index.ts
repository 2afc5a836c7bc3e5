export { StructureSheet } from './StructureSheet.tsx';
