/**
 * The sample desk: three invented articles with claims in every state, told through the same API that users call, once
 * and in development only.
 */
package org.stet.development.sample;
