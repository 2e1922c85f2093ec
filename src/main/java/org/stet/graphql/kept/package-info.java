/**
 * What is remembered of earlier requests to answer the next one sooner, and what may be. All of it may be forgotten at any
 * time. What always holds here: an answer is never given again after what it shows has changed.
 */
package org.stet.graphql.kept;
