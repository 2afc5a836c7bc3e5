/** Gives up sharpness where moving the body is slow: a picture that follows the hand is worth more than a fine one. */
import { useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { useStage } from './Stage.ts';

/** So many moving frames in a row, each longer than this, are no accident. */
const SLOW_SECONDS = 0.045;
const PATIENCE = 10;

export function QualityDriver() {
  const stage = useStage();
  const setDpr = useThree((state) => state.setDpr);
  const dpr = useThree((state) => state.viewport.dpr);
  const slow = useRef(0);
  useFrame((_, delta) => {
    if (stage.props.quality !== 'auto' || dpr <= 1 || !stage.inMotion) return;
    slow.current = delta > SLOW_SECONDS ? slow.current + 1 : 0;
    if (slow.current < PATIENCE) return;
    slow.current = 0;
    setDpr(1);
    stage.events.onQuality?.('light');
  }, -1);
  return null;
}
