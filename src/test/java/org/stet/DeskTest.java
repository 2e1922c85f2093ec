package org.stet;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every test of the running desk shares; the annotation reaches all of them from here. */
@WithTestResource(value = Issuer.class, scope = TestResourceScope.GLOBAL)
public interface DeskTest {}
