/**
 * What an imported check becomes: a line of its import, and the document that its approval publishes. Another desk's
 * document stays to the letter; of anything else one is made, under the name of its publisher.
 */
@DefaultNonNull
package org.stet.imports.document;

import io.smallrye.graphql.api.DefaultNonNull;
