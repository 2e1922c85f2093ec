/**
 * How answers leave that everybody without login may see: in which media type and coding, for how long others may keep
 * them, and those that are given again. What always holds here: such an answer is given again only under the public state
 * that it was made under, read after the request came.
 */
package org.stet.graphql.answer;
