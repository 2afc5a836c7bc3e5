/** The page of besideReference: runs in the browser. */
import * as THREE from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

const tile = 118;
const eyes = [[0, 0, -1], [1, 0.25, -0.5]];
const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(tile, tile);
renderer.setClearColor(0xeef1f2);
/** Scenes by name of the file they came from, structures by id in them. */
const built = new Map();
const references = new Map();

/** Loads all files; tells which there are. */
export async function load(models, refs) {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  for (const [folder, files, into] of [['built', models, built], ['references', refs, references]]) {
    for (const file of files) {
      const { scene } = await loader.loadAsync(`/${folder}/${file}`);
      scene.updateMatrixWorld(true);
      const structures = new Map();
      scene.traverse((node) => {
        if (/^[a-z]/.test(node.name) && !node.name.includes('--') && !structures.has(node.name)) structures.set(node.name, node);
      });
      into.set(file.replace('.glb', ''), structures);
    }
  }
  return { built: Object.fromEntries([...built].map(([name, structures]) => [name, structures.size])) };
}

/** Draws one sheet: of each structure the model above, its reference below, from behind and from the left. */
export function draw(sheet) {
  const mine = new Map([...built.values()].flatMap((structures) => [...structures]));
  const theirs = new Map([...references.values()].flatMap((structures) => [...structures]));
  const ids = references.get(sheet)?.keys() ?? built.get(sheet)?.keys() ?? [...mine.keys()].filter((id) => !theirs.has(id));
  const wanted = [...ids].filter((id) => mine.has(id)).toSorted();
  document.body.style.cssText += 'display:grid;grid-template-columns:repeat(6,1fr);gap:10px';
  document.body.replaceChildren(...wanted.map((id) => figure(id, [mine.get(id), theirs.get(id)].filter(Boolean))));
  return wanted.length;
}

function figure(id, sources) {
  const canvas = document.createElement('canvas');
  canvas.width = tile * eyes.length;
  canvas.height = tile * sources.length;
  const ink = canvas.getContext('2d');
  const box = new THREE.Box3();
  for (const source of sources) box.expandByObject(source);
  const centre = box.getCenter(new THREE.Vector3());
  const half = Math.max(...box.getSize(new THREE.Vector3())) * 0.56;
  sources.forEach((source, row) => {
    const scene = sceneOf(source);
    eyes.forEach((eye, column) => {
      const camera = new THREE.OrthographicCamera(-half, half, half, -half, 0.001, half * 9);
      camera.position.copy(centre).addScaledVector(new THREE.Vector3(...eye).normalize(), half * 4);
      camera.lookAt(centre);
      camera.add(lamp());
      scene.add(camera);
      renderer.render(scene, camera);
      scene.remove(camera);
      ink.drawImage(renderer.domElement, column * tile, row * tile);
    });
  });
  const whole = document.createElement('figure');
  whole.style.margin = '0';
  whole.append(canvas, Object.assign(document.createElement('figcaption'), { textContent: id }));
  return whole;
}

/** Bare meshes in one matte grey, so that form alone is compared. */
function sceneOf(source) {
  const scene = new THREE.Scene().add(new THREE.HemisphereLight(0xffffff, 0x868c92, 1.5));
  const material = new THREE.MeshStandardMaterial({ color: 0xcbbfae, roughness: 0.85, side: THREE.DoubleSide });
  source.traverse(({ isMesh, geometry, matrixWorld }) => {
    if (!isMesh) return;
    if (!geometry.attributes.normal) geometry.computeVertexNormals();
    const mesh = new THREE.Mesh(geometry, material);
    mesh.applyMatrix4(matrixWorld);
    scene.add(mesh);
  });
  return scene;
}

/** From above left of the eye. */
function lamp() {
  const light = new THREE.DirectionalLight(0xffffff, 2);
  light.position.set(-1, 1.2, 1);
  light.add(light.target);
  light.target.position.set(1, -1.2, -1);
  return light;
}
