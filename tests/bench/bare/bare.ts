/**
 * What anyone would write first: three.js, its loader, the same model, one light, one frame when it has arrived.
 * `?skin` shows the first of the model's files alone.
 */
import { AmbientLight, DirectionalLight, Mesh, PerspectiveCamera, Raycaster, Scene, Vector2, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

const files: Record<string, string> = import.meta.glob('../../../models/built/*.glb', { eager: true, query: '?url', import: 'default' });
const wanted = Object.entries(files).filter(([name]) => location.search !== '?skin' || name.endsWith('/skin.glb'));

const canvas = document.querySelector<HTMLCanvasElement>('#view');
if (!canvas) throw new Error('no canvas');
const renderer = new WebGLRenderer({ canvas, antialias: true });
renderer.setSize(innerWidth, innerHeight, false);
const camera = new PerspectiveCamera(35, innerWidth / innerHeight, 0.05, 10);
camera.position.set(0, 0.95, -1.1);
camera.lookAt(0, 0.95, 0);
const light = new DirectionalLight(0xffffff, 2);
light.position.set(1, 2, -2);
const scene = new Scene();
scene.add(new AmbientLight(0xffffff, 1), light);
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
for (const { scene: part } of await Promise.all(wanted.map(([, file]) => loader.loadAsync(file)))) scene.add(part);
renderer.render(scene, camera);

// The plain way to pick: a ray against every triangle.
const ray = new Raycaster();
declare global {
  var barePick: () => number;
}
globalThis.barePick = () => {
  const began = performance.now();
  ray.setFromCamera(new Vector2(0.02, 0.05), camera);
  const hits = ray.intersectObjects(scene.children.filter((child) => !(child instanceof Mesh) || child.visible), true);
  return hits.length > 0 ? performance.now() - began : Number.NaN;
};
