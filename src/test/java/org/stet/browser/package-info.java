/**
 * The web desk in a real browser: people log in at the real login and work on the packaged program. What always holds
 * here: whatever page a test opens, it logs no error, breaks no content security policy and asks no other machine.
 */
package org.stet.browser;
