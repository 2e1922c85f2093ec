/**
 * What becomes of failures. What always holds here: every error has a code of {@code ErrorCode}, none tells a Java name,
 * and a bug tells its correlation id and nothing else.
 */
package org.stet.graphql.error;
