/**
 * Logging in and out of the pages. What always holds here: the session's cookie is looked at where a login is of use and
 * nowhere else, so that a broken one never keeps a reader from a public page; {@code /login} alone sends anybody to the
 * OpenID provider; and no foreign page logs anybody out.
 */
package org.stet.page.login;
