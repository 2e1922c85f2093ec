/** What is remembered of earlier requests to answer the next one sooner. It may be forgotten at any time. */
package org.stet.graphql.kept;
