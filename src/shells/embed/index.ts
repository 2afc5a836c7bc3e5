import './embed.css';

export { FrameApp } from './FrameApp.tsx';
