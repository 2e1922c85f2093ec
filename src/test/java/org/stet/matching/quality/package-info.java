/**
 * How good the answers to "has this been checked before?" are, measured over any data in the format of CheckThat!, through
 * the program's own import and its own questions. No part of the build: it is asked for by name.
 */
package org.stet.matching.quality;
