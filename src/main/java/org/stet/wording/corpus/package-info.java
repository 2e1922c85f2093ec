/** The words of claims as the database keeps them. */
package org.stet.wording.corpus;
