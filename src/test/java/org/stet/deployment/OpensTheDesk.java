package org.stet.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the whole desk for the first test of a run that asks for it, and closes it behind the last. */
public final class OpensTheDesk implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(OpensTheDesk.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == WholeDesk.class;
    }

    @Override
    public WholeDesk resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return deskOf(test);
    }

    public static WholeDesk deskOf(ExtensionContext test) {
        return test.getRoot().getStore(RUN).computeIfAbsent(WholeDesk.class, first -> open(), WholeDesk.class);
    }

    private static WholeDesk open() {
        try {
            return WholeDesk.open();
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
