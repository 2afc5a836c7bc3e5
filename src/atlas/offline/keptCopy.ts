/**
 * The copy of the atlas on this device, seen from a page. In frames of other sites, private windows and old browsers there
 * is none to be had: then every question is answered with no, and nothing throws.
 */
import { pagesFolder } from '../navigation/pagesFolder.ts';
import { KEPT_PACK } from './KeptPages.ts';

/** Where the atlas stands and in which language it is read. */
export interface AtlasPlace {
  readonly siteRoot: URL;
  readonly languagePrefix: string;
}

/** What a page asks of the worker; the answer comes through the port: was it done? */
export interface KeepRequest {
  readonly languagePrefix: string;
  /** Folder of page data of the release that asks. */
  readonly pages: string;
}

/** Can this browser keep a copy here at all? */
export function canKeep(): boolean {
  return import.meta.env.PROD && container() !== null;
}

export async function isKept(place: AtlasPlace): Promise<boolean> {
  try {
    const registration = await registrationOf(place);
    return registration?.active != null && (await caches.match(new URL(`${pagesFolder()}${place.languagePrefix}${KEPT_PACK}`, place.siteRoot))) !== undefined;
  } catch {
    return false;
  }
}

/** Calls back when a copy has come, or a newer one has taken its place. Returns the way to stop it. */
export function onCopyChanged(changed: () => void): () => void {
  const workers = container();
  workers?.addEventListener('controllerchange', changed);
  return () => workers?.removeEventListener('controllerchange', changed);
}

/** Fetches what is missing of the copy; true when all of it is there. */
export async function keepCopy(place: AtlasPlace): Promise<boolean> {
  try {
    const registration = await container()?.register(new URL('offline.js', place.siteRoot), { updateViaCache: 'none' });
    // Without a connection the release that is kept goes on.
    if (registration?.active) await registration.update().catch(() => undefined);
    const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
    if (!worker) return false;
    return await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => resolve(data === true));
      port1.start();
      worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve(false));
      worker.postMessage({ languagePrefix: place.languagePrefix, pages: pagesFolder() } satisfies KeepRequest, [port2]);
    });
  } catch {
    return false;
  }
}

/** Takes away the copy and the worker; pages that are open go on from the network. */
export async function removeCopy(place: AtlasPlace): Promise<void> {
  try {
    await (await registrationOf(place))?.unregister();
    for (const name of await caches.keys()) if (name.endsWith(` ${place.siteRoot.href}`)) await caches.delete(name);
  } catch {
    // What cannot be reached was not kept here.
  }
}

function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Another site's worker may reach over this folder; it is not ours. */
async function registrationOf({ siteRoot }: AtlasPlace): Promise<ServiceWorkerRegistration | undefined> {
  const found = await container()?.getRegistration(siteRoot);
  return found?.scope === siteRoot.href ? found : undefined;
}
