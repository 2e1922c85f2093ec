/**
 * What a developer's machine needs that an operator brings to production: a PostgreSQL of our own. Nothing here runs in
 * production, where neither its programs nor the libraries that unpack them are on the class path.
 */
package org.stet.development;
