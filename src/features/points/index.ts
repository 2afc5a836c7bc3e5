export { PointList } from './PointList.tsx';
