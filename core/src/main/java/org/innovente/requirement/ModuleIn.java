package org.innovente.requirement;

import java.util.List;
import org.immutables.value.Value;
import org.innovente.common.Extensions;
import org.innovente.common.ModuleId;
import org.innovente.internal.TreeValue;

/**
 * The selector that matches achievements in some modules or their equivalents.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@TreeValue
public sealed interface ModuleIn extends Selector permits ImmutableModuleIn {
    /** Returns the modules. */
    List<ModuleId> modules();

    @Override
    Extensions extensions();

    @Override
    default <R> R accept(Selector.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns a builder holding the values of this object. */
    Builder toBuilder();

    /** Returns an empty builder. */
    static Builder builder() {
        return ImmutableModuleIn.builder().extensions(Extensions.EMPTY);
    }

    /** A builder of {@link ModuleIn} values; not thread-safe. */
    sealed interface Builder permits ImmutableModuleIn.Builder {
        /** Adds one element to {@link ModuleIn#modules()}. */
        Builder addModule(ModuleId element);
        /** Adds elements to {@link ModuleIn#modules()}. */
        Builder addAllModules(Iterable<? extends ModuleId> elements);
        /** Replaces the elements of {@link ModuleIn#modules()}. */
        Builder modules(Iterable<? extends ModuleId> elements);
        /** Sets {@link ModuleIn#extensions()}. */
        Builder extensions(Extensions value);
        /**
         * Returns the value built.
         */
        ModuleIn build();
    }
}
