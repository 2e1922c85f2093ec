/**
 * The texts that can be found, and what is known of their words. Triggers keep the vectors of each corpus with the rows
 * that they are made of; how many documents hold a word is counted later, by one worker, from a queue that the triggers
 * append to.
 */
package org.stet.wording.corpus;
