/**
 * The pages: the web app as it was built, with what search engines and link previews are to read in its head. What always
 * holds here: a page tells of a claim what the public archive answers without login and nothing else, what people wrote is
 * text and never markup, and no script runs but those that came with the app.
 */
package org.stet.page;
