import { type ComponentType, lazy } from "react";
import { announce } from "../session/connection";

type Page = { default: ComponentType };

const pause = 2000;
const tried = "stet.loadedAnew";

/** A page whose script comes when it is opened, whether the server is there just then or not. */
export function lazyPage(load: () => Promise<Page>) {
  return lazy(() => comes(load, { isServed, reload: () => location.reload() }));
}

interface Surroundings {
  isServed: () => Promise<boolean>;
  reload: () => void;
}

/**
 * Browsers remember that a script could not be had, and a new release has scripts of other names: so the whole page is
 * loaded anew, once the server is back. That helps but once: what then fails is broken.
 */
export async function comes(load: () => Promise<Page>, { isServed, reload }: Surroundings): Promise<Page> {
  const wanted = location.pathname;
  try {
    const page = await load();
    sessionStorage.removeItem(tried);
    return page;
  } catch (reason) {
    while (!(await isServed())) {
      announce("offline");
      await new Promise((done) => setTimeout(done, pause));
    }
    if (location.pathname !== wanted || sessionStorage.getItem(tried) === wanted) {
      throw reason;
    }
    sessionStorage.setItem(tried, wanted);
    reload();
    return new Promise(() => undefined);
  }
}

async function isServed(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { cache: "no-store" })).status < 500;
  } catch {
    return false;
  }
}
