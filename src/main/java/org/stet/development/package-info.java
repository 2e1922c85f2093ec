/**
 * What a developer's machine needs that an operator brings to production, a PostgreSQL of our own, and what nobody needs
 * there: tokens to paste, and a build of the pages that watches their sources. Nothing here runs in production, where
 * neither PostgreSQL's programs nor the libraries that unpack them are on the class path.
 */
package org.stet.development;
