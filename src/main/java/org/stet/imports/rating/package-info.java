/**
 * Which verdicts other publishers' labels stand for. Labels are compared without case, accents, spaces and punctuation;
 * a publisher's own mapping goes before the one for any. A number is never taken for a verdict.
 */
@DefaultNonNull
package org.stet.imports.rating;

import io.smallrye.graphql.api.DefaultNonNull;
