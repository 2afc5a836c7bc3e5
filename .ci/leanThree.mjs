/**
 * Leaves out of three what this atlas never draws with, when the site is built: the shader texts of its stock materials
 * (ours are written by hand in src/scene/stage), textures, shadow maps, virtual reality, environment maps. A quarter of the
 * scene's program would otherwise be carried for nothing. In development three stays as it is, so whoever begins to use one
 * of these sees it fail in the built site only: the browser tests run on that.
 */

/** Shader texts that hand-written materials include or that every program begins with. */
const KEPT = new Set(['colorspace_fragment', 'colorspace_pars_fragment', 'tonemapping_pars_fragment', 'tonemapping_fragment', 'common']);

const CHUNK = /^(?:var|const) (\w+) = "(?:[^"\\]|\\.)*";$/gm;

const STUBS = {
  // Not one texture is drawn; a call for one ends in an error that names this.
  WebGLTextures: `function WebGLTextures() {
	const nothing = () => {};
	const missing = () => { throw new Error( 'textures are left out of this build (leanThree)' ); };
	Object.assign( this, { getTextureUnits: () => [], setTextureUnits: nothing, resetTextureUnits: nothing, dispose: nothing,
		allocateTextureUnit: missing, setTexture2D: missing, setTexture2DArray: missing, setTexture3D: missing, setTextureCube: missing,
		setupRenderTarget: missing, rebindTextures: missing, updateRenderTargetMipmap: missing, updateMultisampleRenderTarget: missing } );
}
`,
  WebGLShadowMap: `function WebGLShadowMap() {
	this.enabled = false; this.autoUpdate = false; this.needsUpdate = false; this.type = PCFShadowMap;
	this.render = () => {};
}
`,
  WebGLMaterials: `function WebGLMaterials() {
	const refreshMaterialUniforms = ( uniforms, material ) => { if ( material.isShaderMaterial ) material.uniformsNeedUpdate = false; };
	return { refreshFogUniforms: () => {}, refreshMaterialUniforms };
}
`,
  WebGLUniformsGroups: `function WebGLUniformsGroups() {
	return { bind: () => {}, update: () => {}, dispose: () => {} };
}
`,
  // Made only for high dynamic range, which is never asked for.
  WebGLOutput: `function WebGLOutput() {
	throw new Error( 'high dynamic range is left out of this build (leanThree)' );
}
`,
  // The renderer and fiber ask these of a session that never starts.
  WebXRManager: `class WebXRManager extends EventDispatcher {
	constructor() {
		super();
		this.cameraAutoUpdate = true; this.enabled = false; this.isPresenting = false;
		const nothing = () => null;
		Object.assign( this, { setAnimationLoop: nothing, setSession: nothing, getSession: nothing, dispose: nothing, getCamera: nothing,
			updateCamera: nothing, hasDepthSensing: () => false, getDepthSensingMesh: nothing, getEnvironmentBlendMode: nothing, getController: nothing,
			getControllerGrip: nothing, getHand: nothing, getFoveation: nothing, setFoveation: nothing, getReferenceSpace: nothing } );
	}
}
`,
  PMREMGenerator: `class PMREMGenerator {
	fromEquirectangular() { throw new Error( 'left out of this build' ); }
	fromCubemap() { throw new Error( 'left out of this build' ); }
	dispose() {}
}
`,
};

/** @returns {import('vite').Plugin} */
export function leanThree() {
  return {
    name: 'lean-three',
    apply: 'build',
    transform(code, id) {
      if (!/three[\\/]build[\\/]three\.module\.js$/.test(id)) return null;
      let emptied = 0;
      let lean = code.replace(CHUNK, (line, name) => {
        if (KEPT.has(name)) return line;
        emptied += 1;
        return `const ${name} = "";`;
      });
      for (const [name, stub] of Object.entries(STUBS)) {
        const start = lean.search(new RegExp(`^(?:class|function) ${name}\\b`, 'm'));
        const end = lean.indexOf('\n}\n', start) + 3;
        if (start < 0 || end < start) this.error(`three no longer has ${name}`);
        lean = lean.slice(0, start) + stub + lean.slice(end);
      }
      // A new release of three that writes its texts otherwise must not pass in silence.
      if (emptied < 90) this.error(`only ${emptied} shader texts found in three`);
      return { code: lean, map: null };
    },
  };
}
