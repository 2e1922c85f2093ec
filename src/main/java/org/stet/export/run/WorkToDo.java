package org.stet.export.run;

/** Something about exports was committed that the worker need not wait to be told by its clock. */
record WorkToDo() {}
