package org.stet.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;

/** Anything that keeps its id for ever and can be fetched by it. */
@Interface
@Description("Anything that keeps its id for ever and can be fetched by it.")
public interface Node {

    @Id
    @Name("id")
    @Description("The opaque id.")
    String id();
}
