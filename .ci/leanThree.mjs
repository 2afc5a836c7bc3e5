/**
 * Leaves out of three what this atlas never draws with, when the site is built: the shader texts of its stock materials
 * (ours are written by hand in src/scene/stage), textures, shadow maps, virtual reality, environment maps. A quarter of the
 * scene's program would otherwise be carried for nothing. In development three stays as it is, so whoever begins to use one
 * of these sees it fail in the built site only: the browser tests run on that.
 */

/** Shader texts that hand-written materials include or that every program begins with. */
const KEPT = new Set(['colorspace_fragment', 'colorspace_pars_fragment', 'tonemapping_pars_fragment', 'tonemapping_fragment', 'common']);

const CHUNK = /^(?:var|const) (\w+) = "(?:[^"\\]|\\.)*";$/gm;

const FAST_DECODER = /var wasm_simd =\s*'[^']*';/;

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
  // Light falls in our own shaders: the renderer finds no lamps, whatever the scene holds.
  WebGLLights: `function WebGLLights() {
	const state = { version: 0, ambient: [ 0, 0, 0 ], rectAreaLTC1: null, rectAreaLTC2: null, numSpotLightShadowsWithMaps: 0, numLightProbes: 0 };
	for ( const name of [ 'probe', 'sun', 'sunShadow', 'sunShadowMap', 'sunShadowMatrix', 'sunShadowCascade', 'directional', 'directionalShadow',
		'directionalShadowMap', 'directionalShadowMatrix', 'spot', 'spotLightMap', 'spotShadow', 'spotShadowMap', 'spotLightMatrix', 'rectArea',
		'point', 'pointShadow', 'pointShadowMap', 'pointShadowMatrix', 'hemi' ] ) state[ name ] = [];
	return { setup: () => {}, setupView: () => {}, state };
}
`,
  // The page draws the ground; the canvas is cleared to nothing.
  WebGLBackground: `function WebGLBackground( renderer, environments, state, objects, alpha, premultipliedAlpha ) {
	const clearColor = new Color( 0x000000 );
	let clearAlpha = alpha === true ? 0 : 1;
	const setClear = () => state.buffers.color.setClear( clearColor.r, clearColor.g, clearColor.b, clearAlpha, premultipliedAlpha );
	return {
		getClearColor: () => clearColor,
		setClearColor: ( color, opacity = 1 ) => { clearColor.set( color ); clearAlpha = opacity; setClear(); },
		getClearAlpha: () => clearAlpha,
		setClearAlpha: ( opacity ) => { clearAlpha = opacity; setClear(); },
		render: () => {
			setClear();
			if ( ! renderer.autoClear ) return;
			state.buffers.depth.setTest( true );
			state.buffers.depth.setMask( true );
			state.buffers.color.setMask( true );
			renderer.clear( renderer.autoClearColor, renderer.autoClearDepth, renderer.autoClearStencil );
		},
		addToRenderList: () => {},
		dispose: () => {}
	};
}
`,
  WebGLEnvironments: `function WebGLEnvironments() {
	return { get: () => null, dispose: () => {} };
}
`,
  // Bodies change their build in our own shaders.
  WebGLMorphtargets: `function WebGLMorphtargets() {
	return { update: () => {} };
}
`,
  WebGLUtils: `function WebGLUtils() {
	return { convert: () => null };
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
      if (/three[\\/]examples[\\/]jsm[\\/]libs[\\/]meshopt_decoder\.module\.js$/.test(id)) {
        // It carries two programs; the plain one unpacks a whole body in some milliseconds and runs everywhere.
        const plain = code.replace(FAST_DECODER, 'var wasm_simd = wasm_base;');
        if (plain === code) this.error('the decoder no longer carries two programs');
        return { code: plain, map: null };
      }
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
      // Stock materials are looked up here by name; ours have none.
      const stock = lean.indexOf('\nconst ShaderLib = {');
      const stockEnd = lean.indexOf('\n};', lean.indexOf('\nShaderLib.physical = {')) + 3;
      if (stock < 0 || stockEnd < stock) this.error('three no longer has ShaderLib');
      lean = `${lean.slice(0, stock)}\nconst ShaderLib = {};${lean.slice(stockEnd)}`;
      // A new release of three that writes its texts otherwise must not pass in silence.
      if (emptied < 90) this.error(`only ${emptied} shader texts found in three`);
      return { code: lean, map: null };
    },
  };
}
