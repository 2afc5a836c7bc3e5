/**
 * Vite plugin: the bundler's few helpers travel inside the chunk `shell`, which every page loads, and not as a file of their own.
 * A visit would otherwise wait for one more request before its words answer. Groups of chunks cannot name that module.
 */
const RUNTIME = /^assets\/rolldown-runtime-[\w-]+\.js$/;
const SHELL = /^assets\/shell-[\w-]+\.js$/;

/** @returns {import('vite').Plugin} */
export function oneRuntime() {
  return {
    name: 'atlas-one-runtime',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
      const runtime = chunks.find(({ fileName }) => RUNTIME.test(fileName));
      const shell = chunks.find(({ fileName }) => SHELL.test(fileName));
      if (!runtime || !shell) return;
      const [, body, list] = /^([\s\S]*)export\{([^}]*)\};?\s*$/.exec(runtime.code) ?? [];
      if (list === undefined) throw new Error(`${runtime.fileName} does not end in one export list`);
      // Local name of each helper by the name under which it is handed out.
      const helpers = new Map(list.split(',').map((pair) => pair.split(' as ').map((name) => name.trim())).map(([local, out = local]) => [out, local]));
      const own = (name) => `bundlerHelper_${name}`;
      const wanted = new RegExp(`import\\{([^}]*)\\}from"\\./${runtime.fileName.slice('assets/'.length).replaceAll('.', '\\.')}";?`);
      for (const chunk of chunks) {
        const asked = wanted.exec(chunk.code);
        if (!asked) continue;
        const names = asked[1].split(',').map((pair) => pair.split(' as ').map((name) => name.trim()));
        chunk.code =
          chunk === shell
            ? // Helpers keep to themselves: their one-letter names mean other things in the shell.
              chunk.code.replace(asked[0], `const [${[...helpers.keys()].map(own).join(',')}]=(()=>{${body}return[${[...helpers.values()].join(',')}]})(),${names.map(([out, local = out]) => `${local}=${own(out)}`).join(',')};export{${[...helpers.keys()].map(own).join(',')}};`)
            : chunk.code.replace(asked[0], `import{${names.map(([out, local = out]) => `${own(out)} as ${local}`).join(',')}}from"./${shell.fileName.slice('assets/'.length)}";`);
      }
      const left = chunks.find((chunk) => chunk !== runtime && chunk.code.includes(runtime.fileName.slice('assets/'.length)));
      if (left) throw new Error(`${left.fileName} asks for ${runtime.fileName} in a way not known here`);
      delete bundle[runtime.fileName];
    },
  };
}
