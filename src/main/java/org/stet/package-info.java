/** Stet, the fact-checking desk of a newsroom as a service. One flat package per feature; imports run down only. */
package org.stet;
