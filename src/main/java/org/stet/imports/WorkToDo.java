package org.stet.imports;

/** Something about imports was committed that the worker need not wait to be told by its clock. */
record WorkToDo() {}
