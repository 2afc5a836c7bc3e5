declare module 'virtual:home-plate' {
  const row: unknown;
  export default row;
}
