/** Where exports lie: one directory, which all nodes share, with one directory in it for each export. */
package org.stet.export.disk;
