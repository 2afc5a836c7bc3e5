/** All content as parsed JSON, by path below `src/content` ("points/BL23.json"). */
export type ContentFiles = ReadonlyMap<string, unknown>;
