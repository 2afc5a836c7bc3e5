/** Lays labels out 150 ms after the picture has come to rest; while it moves they stay as they are. */
import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import { useStage } from '../stage/Stage.ts';
import { placeLabels } from './placeLabels.ts';

const REST_MS = 150;

export function LabelDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrame(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const placed = placeLabels(stage, camera);
      const key = JSON.stringify(placed);
      if (key === sent.current) return;
      sent.current = key;
      stage.events.onLabels?.(placed);
    }, REST_MS);
  }, -1);
  return null;
}
