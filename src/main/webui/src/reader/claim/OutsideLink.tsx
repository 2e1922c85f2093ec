import type { ReactNode } from "react";

/** Leads off the site, and does not tell the other site where its reader comes from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

/** The site that an address leads to. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return address;
  }
}
