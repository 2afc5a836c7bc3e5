export { PointSheet } from './PointSheet.tsx';
