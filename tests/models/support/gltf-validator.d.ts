/** The package ships no types; only what the tests use. */
declare module 'gltf-validator' {
  const validator: {
    validateBytes(
      bytes: Uint8Array,
      options?: { maxIssues?: number },
    ): Promise<{ issues: { numErrors: number; numWarnings: number; messages: { severity: number; code: string; message: string; pointer?: string }[] } }>;
  };
  export default validator;
}
