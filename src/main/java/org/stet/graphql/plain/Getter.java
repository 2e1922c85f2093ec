package org.stet.graphql.plain;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Calls a method that takes nothing, as fast as if the call stood in the code. */
final class Getter {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private Getter() {}

    @SuppressWarnings("unchecked")
    static UnaryOperator<Object> of(Method method) throws ReflectiveOperationException {
        MethodHandles.Lookup owner = MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
        MethodHandle call = owner.unreflect(method);
        try {
            CallSite lambda = LambdaMetafactory.metafactory(
                    owner,
                    "apply",
                    MethodType.methodType(Function.class),
                    ANY,
                    call,
                    MethodType.methodType(call.type().wrap().returnType(), method.getDeclaringClass()));
            return ((Function<Object, Object>) lambda.getTarget().invoke())::apply;
        } catch (Throwable unlinked) {
            throw new ReflectiveOperationException(unlinked);
        }
    }
}
